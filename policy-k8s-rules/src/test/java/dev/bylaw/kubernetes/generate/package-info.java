/** Kubernetes objects made by chance. */
@NullMarked
package dev.bylaw.kubernetes.generate;

import org.jspecify.annotations.NullMarked;
