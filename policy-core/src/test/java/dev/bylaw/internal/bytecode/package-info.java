/** Generated code and the interpreter say the same. */
@NullMarked
package dev.bylaw.internal.bytecode;

import org.jspecify.annotations.NullMarked;
