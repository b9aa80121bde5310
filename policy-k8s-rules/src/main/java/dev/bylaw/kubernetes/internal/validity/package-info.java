/** What the API server asks of objects beyond their types. */
@NullMarked
package dev.bylaw.kubernetes.internal.validity;

import org.jspecify.annotations.NullMarked;
