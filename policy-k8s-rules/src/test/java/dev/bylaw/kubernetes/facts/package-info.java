/** What the platform's own tools do with an input, as tables of what policies make of it. */
@NullMarked
package dev.bylaw.kubernetes.facts;

import org.jspecify.annotations.NullMarked;
