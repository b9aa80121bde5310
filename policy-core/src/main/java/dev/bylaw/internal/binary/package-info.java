/** The form of programs as bytes: our own, and versioned. */
@NullMarked
package dev.bylaw.internal.binary;

import org.jspecify.annotations.NullMarked;
