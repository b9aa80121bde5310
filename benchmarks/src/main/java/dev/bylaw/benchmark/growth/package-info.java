/** How cost grows with containers, rules, bytes and threads. */
@NullMarked
package dev.bylaw.benchmark.growth;

import org.jspecify.annotations.NullMarked;
