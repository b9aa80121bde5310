/** What a check found, as values: what every report format is written from. */
@NullMarked
package dev.bylaw.cli.result;

import org.jspecify.annotations.NullMarked;
