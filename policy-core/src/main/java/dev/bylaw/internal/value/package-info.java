/**
 * Values of a running policy: typed views of documents, computed values, and where each comes from.
 */
@NullMarked
package dev.bylaw.internal.value;

import org.jspecify.annotations.NullMarked;
