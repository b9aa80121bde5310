package dev.bylaw.dsl.internal.parse;

/**
 * What a text may cost.
 *
 * @param characters the length of a text, in UTF-16 units
 * @param tokens the number of tokens of a text, comments and white space not counted
 * @param nesting how deep expressions, statements and types may stand in one another
 */
public record ParserLimits(int characters, int tokens, int nesting) {
  /** Far above what people write, far below what a machine has trouble with. */
  public static final ParserLimits DEFAULT = new ParserLimits(1 << 20, 1 << 18, 200);
}
