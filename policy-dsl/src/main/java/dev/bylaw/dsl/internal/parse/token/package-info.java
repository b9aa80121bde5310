/** From characters to tokens; what is wrong within one token is reported and mended here. */
@NullMarked
package dev.bylaw.dsl.internal.parse.token;

import org.jspecify.annotations.NullMarked;
