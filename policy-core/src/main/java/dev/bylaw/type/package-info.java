/** The static types of the language and of document bindings. */
@NullMarked
package dev.bylaw.type;

import org.jspecify.annotations.NullMarked;
