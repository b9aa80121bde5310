/** Parser and checker of the policy language. */
@NullMarked
package dev.bylaw.dsl;

import org.jspecify.annotations.NullMarked;
