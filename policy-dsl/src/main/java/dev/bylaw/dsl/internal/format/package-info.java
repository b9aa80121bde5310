/** How each construct of the language is laid out. */
@NullMarked
package dev.bylaw.dsl.internal.format;

import org.jspecify.annotations.NullMarked;
