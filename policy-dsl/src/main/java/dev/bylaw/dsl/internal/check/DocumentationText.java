package dev.bylaw.dsl.internal.check;

import dev.bylaw.dsl.syntax.Declaration;
import dev.bylaw.dsl.syntax.DocumentationComment;
import dev.bylaw.internal.program.Documentation;

/** Splits a documentation comment into its first sentence and the rest. */
final class DocumentationText {
  private DocumentationText() {}

  static Documentation of(Declaration declaration) {
    return declaration
        .preamble()
        .documentation()
        .map(DocumentationComment::text)
        .map(String::strip)
        .map(DocumentationText::split)
        .orElse(Documentation.NONE);
  }

  private static Documentation split(String text) {
    int end = endOfSentence(text);
    String title = text.substring(0, end).replaceAll("\\s+", " ");
    String body = text.substring(Math.min(end + 1, text.length())).strip();
    return new Documentation(title, body);
  }

  private static int endOfSentence(String text) {
    for (int i = 0; i < text.length(); i++) {
      boolean last = i + 1 == text.length();
      if (text.charAt(i) == '.' && (last || Character.isWhitespace(text.charAt(i + 1)))) {
        return i;
      }
      if (text.startsWith("\n\n", i)) {
        return i;
      }
    }
    return text.length();
  }
}
