/** What contenders decide on: admission reviews of pods, as files or made here. */
@NullMarked
package dev.bylaw.benchmark.workload;

import org.jspecify.annotations.NullMarked;
