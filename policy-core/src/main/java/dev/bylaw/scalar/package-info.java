/** Domain scalars: values with a grammar, an order and parts of their own. */
@NullMarked
package dev.bylaw.scalar;

import org.jspecify.annotations.NullMarked;
