/** Holds the documentation to the language. */
@NullMarked
package dev.bylaw.kubernetes.documentation;

import org.jspecify.annotations.NullMarked;
