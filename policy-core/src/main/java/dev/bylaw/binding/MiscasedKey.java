package dev.bylaw.binding;

import dev.bylaw.document.Place;

/**
 * A key of a document that differs from a known field by case only.
 *
 * @param place the key's place
 * @param field the name of the field that was probably meant
 */
public record MiscasedKey(Place place, String field) {}
