/** Other engines in the same JVM, with the same controls in their languages. */
@NullMarked
package dev.bylaw.benchmark.peer;

import org.jspecify.annotations.NullMarked;
