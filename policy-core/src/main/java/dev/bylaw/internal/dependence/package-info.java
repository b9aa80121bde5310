/** What rules depend on, as can be told from their code. */
@NullMarked
package dev.bylaw.internal.dependence;

import org.jspecify.annotations.NullMarked;
