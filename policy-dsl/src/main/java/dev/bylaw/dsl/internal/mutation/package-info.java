/** Makes changed policies, checks them anew, and runs the tests that can tell them apart. */
@NullMarked
package dev.bylaw.dsl.internal.mutation;

import org.jspecify.annotations.NullMarked;
