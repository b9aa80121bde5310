/** Whether two declarations mean the same, as far as can be told from their code. */
@NullMarked
package dev.bylaw.dsl.internal.equivalence;

import org.jspecify.annotations.NullMarked;
