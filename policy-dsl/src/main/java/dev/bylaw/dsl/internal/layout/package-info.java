/** Texts whose line breaks are chosen to fit a width. */
@NullMarked
package dev.bylaw.dsl.internal.layout;

import org.jspecify.annotations.NullMarked;
