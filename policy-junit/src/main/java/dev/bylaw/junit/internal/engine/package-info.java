/** The engine of the JUnit Platform that runs the tests of policies. */
@NullMarked
package dev.bylaw.junit.internal.engine;

import org.jspecify.annotations.NullMarked;
