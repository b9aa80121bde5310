/** How numbers and scalars are spelt in JSON and YAML, and what they mean. */
@NullMarked
package dev.bylaw.internal.lexical;

import org.jspecify.annotations.NullMarked;
