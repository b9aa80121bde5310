/** Admission reviews: read, decided on, answered. */
@NullMarked
package dev.bylaw.kubernetes.internal.admission;

import org.jspecify.annotations.NullMarked;
