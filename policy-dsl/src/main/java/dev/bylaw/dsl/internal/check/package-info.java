/** Rules, statements, views and tests, and the check of a whole set of files. */
@NullMarked
package dev.bylaw.dsl.internal.check;

import org.jspecify.annotations.NullMarked;
