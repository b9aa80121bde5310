/** Mutation testing: whether the tests of policies notice that a policy is changed. */
@NullMarked
package dev.bylaw.dsl.mutation;

import org.jspecify.annotations.NullMarked;
