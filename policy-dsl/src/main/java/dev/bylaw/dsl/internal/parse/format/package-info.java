/** How each construct of the language is laid out. */
@NullMarked
package dev.bylaw.dsl.internal.parse.format;

import org.jspecify.annotations.NullMarked;
