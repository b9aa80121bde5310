/** What programs consist of, and what their declarations depend on. */
@NullMarked
package dev.bylaw.internal.structure;

import org.jspecify.annotations.NullMarked;
