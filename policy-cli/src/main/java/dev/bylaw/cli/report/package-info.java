/** The formats in which a check's result is written. */
@NullMarked
package dev.bylaw.cli.report;

import org.jspecify.annotations.NullMarked;
