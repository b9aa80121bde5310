/** Mends documents: JSON Patch, and the fixes of findings. */
@NullMarked
package dev.bylaw.fix;

import org.jspecify.annotations.NullMarked;
