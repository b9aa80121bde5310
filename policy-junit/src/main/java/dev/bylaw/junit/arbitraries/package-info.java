/** Objects of Kubernetes and documents of own types for properties of jqwik. */
@NullMarked
package dev.bylaw.junit.arbitraries;

import org.jspecify.annotations.NullMarked;
