/** Whether values and JSON are of a type, down to their last part. */
@NullMarked
package dev.bylaw.internal.fit;

import org.jspecify.annotations.NullMarked;
