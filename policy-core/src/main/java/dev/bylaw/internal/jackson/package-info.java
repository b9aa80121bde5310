/** What a shape keeps of documents that Jackson reads or has read. */
@NullMarked
package dev.bylaw.internal.jackson;

import org.jspecify.annotations.NullMarked;
