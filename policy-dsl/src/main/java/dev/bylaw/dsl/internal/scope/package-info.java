/** What is visible and known where an expression stands. */
@NullMarked
package dev.bylaw.dsl.internal.scope;

import org.jspecify.annotations.NullMarked;
