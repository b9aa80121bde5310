/** Peers that do not run in a JVM: their own benchmarks, in turns with Bylaw. */
@NullMarked
package dev.bylaw.benchmark.external;

import org.jspecify.annotations.NullMarked;
