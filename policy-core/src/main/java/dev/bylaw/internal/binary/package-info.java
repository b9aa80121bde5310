/** Programs as bytes: a form of our own, versioned, that is verified when it is read. */
@NullMarked
package dev.bylaw.internal.binary;

import org.jspecify.annotations.NullMarked;
