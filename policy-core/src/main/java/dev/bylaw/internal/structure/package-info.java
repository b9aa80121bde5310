/** What the nodes of a program consist of. */
@NullMarked
package dev.bylaw.internal.structure;

import org.jspecify.annotations.NullMarked;
