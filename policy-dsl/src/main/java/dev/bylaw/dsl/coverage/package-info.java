/** What tests reach of the policies that they stand beside. */
@NullMarked
package dev.bylaw.dsl.coverage;

import org.jspecify.annotations.NullMarked;
