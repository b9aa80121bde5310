/** Makes the binary form of the bundled pack in the build; the jar does not hold it. */
@NullMarked
package dev.bylaw.kubernetes.internal.build;

import org.jspecify.annotations.NullMarked;
