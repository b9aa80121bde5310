/** Documents made by chance: values of types, and simpler values. */
@NullMarked
package dev.bylaw.dsl.internal.generate;

import org.jspecify.annotations.NullMarked;
