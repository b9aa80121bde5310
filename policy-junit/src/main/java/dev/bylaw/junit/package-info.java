/** Policies as JUnit tests. */
@NullMarked
package dev.bylaw.junit;

import org.jspecify.annotations.NullMarked;
