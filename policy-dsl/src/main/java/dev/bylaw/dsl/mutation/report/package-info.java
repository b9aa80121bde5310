/**
 * What mutation testing found: changed policies, and which of them no test tells from the original.
 */
@NullMarked
package dev.bylaw.dsl.mutation.report;

import org.jspecify.annotations.NullMarked;
