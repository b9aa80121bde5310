/** What a change of policies does: over given documents, and by search for documents. */
@NullMarked
package dev.bylaw.dsl.difference;

import org.jspecify.annotations.NullMarked;
