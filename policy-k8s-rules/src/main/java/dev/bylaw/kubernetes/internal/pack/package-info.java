/** The bundled rules and profiles. */
@NullMarked
package dev.bylaw.kubernetes.internal.pack;

import org.jspecify.annotations.NullMarked;
