/** What an embedder gives to an evaluation: limits and host functions. */
@NullMarked
package dev.bylaw.evaluation;

import org.jspecify.annotations.NullMarked;
