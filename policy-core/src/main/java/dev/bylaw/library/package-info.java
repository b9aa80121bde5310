/** Libraries: what a compiler yields, what a bundled pack is, and what a policy set is built of. */
@NullMarked
package dev.bylaw.library;

import org.jspecify.annotations.NullMarked;
