/** Links programs, a profile and settings into what decides on documents. */
@NullMarked
package dev.bylaw.internal.link;

import org.jspecify.annotations.NullMarked;
