/** How {@code match} and {@code exclude} blocks match Kubernetes objects. */
@NullMarked
package dev.bylaw.kubernetes.internal.match;

import org.jspecify.annotations.NullMarked;
