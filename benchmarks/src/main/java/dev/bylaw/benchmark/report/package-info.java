/** Tables of ratios beside their goals. */
@NullMarked
package dev.bylaw.benchmark.report;

import org.jspecify.annotations.NullMarked;
