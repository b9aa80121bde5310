/** The table of Kubernetes' types over all known versions. */
@NullMarked
package dev.bylaw.kubernetes.internal.schema;

import org.jspecify.annotations.NullMarked;
