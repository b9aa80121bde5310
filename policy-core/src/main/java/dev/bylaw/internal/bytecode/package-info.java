/** Rules as generated classes: the fast evaluator, which decides only what succeeds. */
@NullMarked
package dev.bylaw.internal.bytecode;

import org.jspecify.annotations.NullMarked;
