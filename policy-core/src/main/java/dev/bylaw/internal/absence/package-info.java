/** What a rule decides where a part of the document that may be absent is: worked out, not run. */
@NullMarked
package dev.bylaw.internal.absence;

import org.jspecify.annotations.NullMarked;
