/** What a program is run in: constants, host functions, and what running may cost. */
@NullMarked
package dev.bylaw.internal.evaluate.environment;

import org.jspecify.annotations.NullMarked;
