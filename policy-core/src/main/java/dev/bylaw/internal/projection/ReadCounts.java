package dev.bylaw.internal.projection;

/**
 * How much of a document is kept, from which follows how much work rules on it can be. Keys count
 * as texts where they are kept, which those with slots are not.
 *
 * @param values all values that are kept, containers included; null in a slot is none
 * @param largest the most elements of a list, or entries of an object whose keys are kept
 * @param textUnits length of all texts and kept keys in UTF-16 units
 * @param longestText length of the longest text or kept key in UTF-16 units
 */
public record ReadCounts(long values, int largest, long textUnits, int longestText) {}
