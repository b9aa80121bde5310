/** What joins policies with a kind of document: types, names, matching. */
@NullMarked
package dev.bylaw.binding;

import org.jspecify.annotations.NullMarked;
