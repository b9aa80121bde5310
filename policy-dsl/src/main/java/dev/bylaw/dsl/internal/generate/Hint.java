package dev.bylaw.dsl.internal.generate;

import dev.bylaw.document.Place;
import java.util.Optional;

/**
 * What an evaluation showed about a place of a document: that it was held against a text, or that
 * it was asked whether it is there.
 *
 * @param place the place
 * @param text what its value was held against; empty if only its presence counted
 */
public record Hint(Place place, Optional<String> text) {}
