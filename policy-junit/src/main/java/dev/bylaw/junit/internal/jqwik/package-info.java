/** What jqwik finds by itself: how parameters get their objects, and how reports show them. */
@NullMarked
package dev.bylaw.junit.internal.jqwik;

import org.jspecify.annotations.NullMarked;
