package dev.bylaw.dsl.internal.parse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bylaw.diagnostic.Diagnostic;
import dev.bylaw.diagnostic.Label;
import dev.bylaw.source.SourceText;
import dev.bylaw.source.Span;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever a text is, reading it ends, throws nothing, and points into the text. */
class ParserPropertyTest {
  private static final List<String> VALID =
      DesignExamples.read(Path.of("src/test/resources/examples")).stream()
          .map(SourceText::text)
          .toList();

  private static final String[] WORDS = {
    "package", "a.b", "import", "rule", "fn", "const", "type", "view", "extern", "test", "on", "as",
    "was", "when", "Pod", "x", "y", "if", "then", "else", "for", "in", "is", "where", "any", "all",
    "let", "deny", "require", "allow", "remove", "try", "message", "at", "fix", "present", "absent",
    "matches", "like", "within", "input", "expect", "yaml", "true", "1", "1.5", "\"s\"", "\"${",
    "\"", "`r`", "`", "\"\"\"", "'", "(", ")", "[", "]", "{", "}", ",", ":", ".", "@", "==", "!=",
    "<", ">", "&&", "||", "!", "|", "??", "?", "++", "+=", "+", "-", "*", "/", "=", ";", "#", "//",
    "///", "\\", "$", "&", "\r", "\t", "é", "\ud83d"
  };

  @Property(tries = 300)
  void any_text(@ForAll String text) {
    assertIsRead(text);
  }

  @Property(tries = 500)
  void any_words(@ForAll("wordSoup") String text) {
    assertIsRead(text);
    assertIsRead("package a\n" + text);
    assertIsRead("package a\nrule r on Pod as p {\n" + text + "\n}\nconst c = 1\n");
  }

  @Property(tries = 300)
  void a_truncated_policy(@ForAll("truncated") String text) {
    assertIsRead(text);
  }

  @Property(tries = 400)
  void a_mutated_policy(@ForAll("mutated") String text) {
    assertIsRead(text);
  }

  @Provide
  Arbitrary<String> wordSoup() {
    return Combinators.combine(
            Arbitraries.of(WORDS).list().ofMaxSize(60), Arbitraries.of(" ", "\n", "", "  "))
        .as((words, separator) -> String.join(separator, words));
  }

  @Provide
  Arbitrary<String> truncated() {
    return Arbitraries.of(VALID)
        .flatMap(text -> Arbitraries.integers()
            .between(0, text.length())
            .map(length -> text.substring(0, length)));
  }

  @Provide
  Arbitrary<String> mutated() {
    return Arbitraries.of(VALID)
        .flatMap(text -> Combinators.combine(
                Arbitraries.integers().between(0, text.length()).list().ofSize(4),
                Arbitraries.integers().between(0, 12).list().ofSize(4),
                Arbitraries.of(WORDS).list().ofSize(4))
            .as((places, lengths, words) -> mutate(text, places, lengths, words)));
  }

  private static String mutate(
      String text, List<Integer> places, List<Integer> lengths, List<String> words) {
    StringBuilder result = new StringBuilder(text);
    for (int i = 0; i < places.size(); i++) {
      int start = Math.min(places.get(i), result.length());
      int end = Math.min(start + lengths.get(i), result.length());
      result.replace(start, end, words.get(i));
    }
    return result.toString();
  }

  private static void assertIsRead(String text) {
    SourceText source = SourceText.of("any.bylaw", text);
    ParseResult result = Parser.parse(source);
    assertThat(Parser.parse(source)).isEqualTo(result);
    assertThat(result.diagnostics()).allSatisfy(diagnostic -> assertIsInside(diagnostic, text));
    assertThat(TreeSpans.of(result.file())).allSatisfy(span -> assertIsInside(span, text));
    result
        .file()
        .filter(file -> !file.complete() || !file.unreadNames().isEmpty())
        .ifPresent(file -> assertThat(result.diagnostics()).isNotEmpty());
  }

  private static void assertIsInside(Diagnostic diagnostic, String text) {
    Stream.concat(Stream.of(diagnostic.primary()), diagnostic.secondary().stream())
        .map(Label::span)
        .forEach(span -> assertIsInside(span, text));
    assertThat(diagnostic.message()).isNotBlank().doesNotEndWith(".");
  }

  private static void assertIsInside(Span span, String text) {
    assertThat(span.start()).isBetween(0, text.length());
    assertThat(span.end()).isBetween(span.start(), text.length());
  }
}
