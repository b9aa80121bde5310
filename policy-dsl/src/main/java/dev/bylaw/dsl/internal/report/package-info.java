/** Diagnostics of the checker: codes and where they are collected. */
@NullMarked
package dev.bylaw.dsl.internal.report;

import org.jspecify.annotations.NullMarked;
