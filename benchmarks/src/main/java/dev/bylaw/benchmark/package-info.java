/** Measures Bylaw beside hand-written Java and other engines. */
@NullMarked
package dev.bylaw.benchmark;

import org.jspecify.annotations.NullMarked;
