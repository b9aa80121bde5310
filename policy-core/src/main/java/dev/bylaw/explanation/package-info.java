/** Why a decision came out as it did. */
@NullMarked
package dev.bylaw.explanation;

import org.jspecify.annotations.NullMarked;
