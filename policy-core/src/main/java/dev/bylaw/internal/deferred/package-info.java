/** What is computed when it is asked for. */
@NullMarked
package dev.bylaw.internal.deferred;

import org.jspecify.annotations.NullMarked;
