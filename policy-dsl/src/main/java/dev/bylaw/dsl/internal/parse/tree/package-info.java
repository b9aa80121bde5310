/** From what the parser found to the syntax tree. */
@NullMarked
package dev.bylaw.dsl.internal.parse.tree;

import org.jspecify.annotations.NullMarked;
