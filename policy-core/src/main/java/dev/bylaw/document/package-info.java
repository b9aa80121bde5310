/** Documents as read: nodes, their positions, and the places of values in them. */
@NullMarked
package dev.bylaw.document;

import org.jspecify.annotations.NullMarked;
