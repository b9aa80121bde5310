/** What is measured: policy sets, and how reviews get to them. */
@NullMarked
package dev.bylaw.benchmark.subject;

import org.jspecify.annotations.NullMarked;
