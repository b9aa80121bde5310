/** What Kubernetes documents are: lists opened, objects classified. */
@NullMarked
package dev.bylaw.kubernetes.internal.binding;

import org.jspecify.annotations.NullMarked;
