/**
 * What types have to do with each other: joining, comparing, arithmetic, members of the library.
 */
@NullMarked
package dev.bylaw.dsl.internal.typing;

import org.jspecify.annotations.NullMarked;
