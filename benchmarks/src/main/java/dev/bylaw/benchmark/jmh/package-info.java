/** The same comparisons as JMH benchmarks, each in JVMs of its own. */
@NullMarked
package dev.bylaw.benchmark.jmh;

import org.jspecify.annotations.NullMarked;
