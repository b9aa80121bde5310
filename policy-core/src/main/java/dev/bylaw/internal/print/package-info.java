/** Programs as text that people read: as policies are written, though not as this one was. */
@NullMarked
package dev.bylaw.internal.print;

import org.jspecify.annotations.NullMarked;
