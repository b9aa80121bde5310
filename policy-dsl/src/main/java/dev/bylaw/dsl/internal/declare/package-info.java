/** Packages, imports and declarations: what a name means in a file. */
@NullMarked
package dev.bylaw.dsl.internal.declare;

import org.jspecify.annotations.NullMarked;
