/** The reports of {@code bylaw test}: what came of the tests, and what they reach. */
@NullMarked
package dev.bylaw.cli.test.report;

import org.jspecify.annotations.NullMarked;
