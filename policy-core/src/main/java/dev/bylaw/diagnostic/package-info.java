/** Diagnostics: what a compilation or a configuration file is told about itself. */
@NullMarked
package dev.bylaw.diagnostic;

import org.jspecify.annotations.NullMarked;
