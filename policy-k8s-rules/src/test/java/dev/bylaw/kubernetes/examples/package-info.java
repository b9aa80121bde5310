/** Holds the language to the programs that it was tried on before it was built. */
@NullMarked
package dev.bylaw.kubernetes.examples;

import org.jspecify.annotations.NullMarked;
