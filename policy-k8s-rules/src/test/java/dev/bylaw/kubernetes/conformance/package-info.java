/** Runs the conformance suite of the language. */
@NullMarked
package dev.bylaw.kubernetes.conformance;

import org.jspecify.annotations.NullMarked;
