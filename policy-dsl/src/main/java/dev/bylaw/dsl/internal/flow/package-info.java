/** What holds at a point of a program: narrowed paths, slots, and where values come from. */
@NullMarked
package dev.bylaw.dsl.internal.flow;

import org.jspecify.annotations.NullMarked;
