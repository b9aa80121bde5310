/** Documents of which only what rules read is kept. */
@NullMarked
package dev.bylaw.internal.projection;

import org.jspecify.annotations.NullMarked;
