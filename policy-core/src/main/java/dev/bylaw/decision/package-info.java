/** What an evaluation returns: decisions, findings, fixes and errors, all plain values. */
@NullMarked
package dev.bylaw.decision;

import org.jspecify.annotations.NullMarked;
