/** Admission reviews from bytes to bytes. */
@NullMarked
package dev.bylaw.kubernetes.admission;

import org.jspecify.annotations.NullMarked;
