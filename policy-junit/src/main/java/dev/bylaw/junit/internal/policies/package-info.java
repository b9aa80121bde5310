/** Tests of policies, read from files and run, with failures as test frameworks show them. */
@NullMarked
package dev.bylaw.junit.internal.policies;

import org.jspecify.annotations.NullMarked;
