/** Makes the table of Kubernetes' types; not part of the product. */
@NullMarked
package dev.bylaw.kubernetes.internal.schema.generator;

import org.jspecify.annotations.NullMarked;
