/** The library that holds a checked program. */
@NullMarked
package dev.bylaw.internal.library;

import org.jspecify.annotations.NullMarked;
