/** Programs as bytes. */
@NullMarked
package dev.bylaw.internal.binary.write;

import org.jspecify.annotations.NullMarked;
