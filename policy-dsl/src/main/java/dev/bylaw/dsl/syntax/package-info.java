/**
 * The syntax tree: what a source text says, before names and types are known. Immutable records
 * with source ranges, free of the parser's own types.
 */
@NullMarked
package dev.bylaw.dsl.syntax;

import org.jspecify.annotations.NullMarked;
