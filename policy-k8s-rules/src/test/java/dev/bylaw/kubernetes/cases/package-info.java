/** Runs the shared policy test cases, as a program and as a test. */
@NullMarked
package dev.bylaw.kubernetes.cases;

import org.jspecify.annotations.NullMarked;
