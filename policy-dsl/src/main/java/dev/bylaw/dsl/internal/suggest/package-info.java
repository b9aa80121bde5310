/** Proposals for names that are not known. */
@NullMarked
package dev.bylaw.dsl.internal.suggest;

import org.jspecify.annotations.NullMarked;
