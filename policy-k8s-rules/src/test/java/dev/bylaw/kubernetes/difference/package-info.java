/** What a comparison of policies finds, shown on edits of the bundled rules. */
@NullMarked
package dev.bylaw.kubernetes.difference;

import org.jspecify.annotations.NullMarked;
