/** Whether a program that was read can be run: what it refers to is there and of the right type. */
@NullMarked
package dev.bylaw.internal.binary.verify;

import org.jspecify.annotations.NullMarked;
