/**
 * Makes findings of what generated code recorded without the interpreter, where texts are constant
 * or read from the object, places are paths, and fixes write constants.
 */
@NullMarked
package dev.bylaw.internal.render;

import org.jspecify.annotations.NullMarked;
