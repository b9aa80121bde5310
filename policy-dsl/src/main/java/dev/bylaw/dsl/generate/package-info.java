/** Documents made by chance that reach both sides of what policies decide. */
@NullMarked
package dev.bylaw.dsl.generate;

import org.jspecify.annotations.NullMarked;
