/** Holds the bundled rules to what they promise: their texts, their types, their fixes. */
@NullMarked
package dev.bylaw.kubernetes.rules;

import org.jspecify.annotations.NullMarked;
