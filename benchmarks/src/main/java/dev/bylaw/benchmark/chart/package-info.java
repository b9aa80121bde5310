/** Line charts as SVG. */
@NullMarked
package dev.bylaw.benchmark.chart;

import org.jspecify.annotations.NullMarked;
