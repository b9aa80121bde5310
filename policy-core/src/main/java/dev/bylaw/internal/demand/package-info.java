/** Which parts of documents rules read. */
@NullMarked
package dev.bylaw.internal.demand;

import org.jspecify.annotations.NullMarked;
