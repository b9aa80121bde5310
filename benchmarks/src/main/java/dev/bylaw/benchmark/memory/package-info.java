/** What policy sets keep, and what they must not keep. */
@NullMarked
package dev.bylaw.benchmark.memory;

import org.jspecify.annotations.NullMarked;
