/** Kubernetes types and the bundled rule pack. */
@NullMarked
package dev.bylaw.kubernetes;

import org.jspecify.annotations.NullMarked;
