/** What is compared with what: contenders over one workload that agree on its decisions. */
@NullMarked
package dev.bylaw.benchmark.scenario;

import org.jspecify.annotations.NullMarked;
