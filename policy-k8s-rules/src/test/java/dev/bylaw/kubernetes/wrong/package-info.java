/** Policies with a mistake each, and what finds it. */
@NullMarked
package dev.bylaw.kubernetes.wrong;

import org.jspecify.annotations.NullMarked;
