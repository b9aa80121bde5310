/** Source texts and places in them: what a diagnostic points at. */
@NullMarked
package dev.bylaw.source;

import org.jspecify.annotations.NullMarked;
