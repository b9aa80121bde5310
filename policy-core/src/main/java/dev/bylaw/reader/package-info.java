/**
 * Readers of JSON and YAML that keep positions, and what makes, writes and locates nodes.
 *
 * <p>YAML is read as Kubernetes' own tools read it; what they would drop without a word is an
 * error.
 */
@NullMarked
package dev.bylaw.reader;

import org.jspecify.annotations.NullMarked;
