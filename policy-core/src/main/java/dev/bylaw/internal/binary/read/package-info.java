/** Programs from bytes, which are data until they are verified. */
@NullMarked
package dev.bylaw.internal.binary.read;

import org.jspecify.annotations.NullMarked;
