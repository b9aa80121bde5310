/** The restricted controls of the Pod Security Standards as Java that is written by hand. */
@NullMarked
package dev.bylaw.benchmark.baseline;

import org.jspecify.annotations.NullMarked;
