/** The canonical form of policies. */
@NullMarked
package dev.bylaw.dsl.format;

import org.jspecify.annotations.NullMarked;
