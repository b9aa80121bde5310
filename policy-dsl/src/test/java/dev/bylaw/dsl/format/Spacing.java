package dev.bylaw.dsl.format;

import dev.bylaw.dsl.internal.grammar.BylawParser;
import dev.bylaw.dsl.internal.parse.Parser;
import dev.bylaw.source.SourceText;
import java.util.List;
import java.util.Random;
import org.antlr.v4.runtime.Token;

/** Puts tokens behind one another with random spaces, line breaks and comments between them. */
final class Spacing {
  private static final String[] GAPS = {" ", "  ", "\n", "\t", "\r\n", "\n\n", "\n\n\n\n  "};

  private Spacing() {}

  /**
   * Writes tokens.
   *
   * @param tokens the tokens
   * @param seed what the gaps are chosen by
   * @param oneIn how many gaps have one with a comment, or 0 for no comments and plain spaces
   */
  static String join(List<String> tokens, long seed, int oneIn) {
    Random random = new Random(seed);
    StringBuilder text = new StringBuilder();
    for (String token : tokens) {
      if (!text.isEmpty()) {
        text.append(gap(random, oneIn, text.length()));
      }
      text.append(token);
    }
    return text.append("\n").toString();
  }

  /**
   * Writes a policy again, with other gaps between its tokens; its comments stay.
   *
   * @param source a policy without errors
   * @param seed what the gaps are chosen by
   * @param oneIn how many gaps have one with a comment
   */
  static String mutate(SourceText source, long seed, int oneIn) {
    Random random = new Random(seed);
    StringBuilder text = new StringBuilder();
    int end = 0;
    int number = 0;
    for (Token token : Parser.tree(source).orElseThrow().tokens().tokens()) {
      String between = source.text().substring(end, token.getStartIndex());
      boolean packageName = number++ == 1;
      if (packageName || isInString(token)) {
        text.append(between);
      } else {
        text.append(between.contains("//") ? between : "").append(gap(random, oneIn, number));
      }
      end = token.getStopIndex() + 1;
      text.append(source.text(), token.getStartIndex(), end);
    }
    return text.toString();
  }

  private static boolean isInString(Token token) {
    return switch (token.getType()) {
      case BylawParser.TEXT, BylawParser.ESCAPE, BylawParser.INTERPOLATION, BylawParser.END_QUOTE ->
        true;
      default -> false;
    };
  }

  private static String gap(Random random, int oneIn, int number) {
    if (oneIn == 0) {
      return " ";
    }
    StringBuilder gap = new StringBuilder(GAPS[random.nextInt(GAPS.length)]);
    while (random.nextInt(oneIn) == 0) {
      gap.append(random.nextInt(3) == 0 ? "/// doc " : "// note ").append(number);
      gap.append(random.nextBoolean() ? "  \n" : "\n\n");
    }
    return gap.toString();
  }
}
