package dev.bylaw.dsl.internal.parse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bylaw.diagnostic.Diagnostic;
import dev.bylaw.dsl.internal.parse.error.SyntaxCode;
import dev.bylaw.source.SourceText;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Nesting is an error beyond a limit, never an overflow of the stack. */
class NestingSafetyTest {

  /** Parses on a thread with the stack that threads have by default. */
  private static ParseResult parse(String text) {
    CompletableFuture<ParseResult> result = new CompletableFuture<>();
    Runnable parse = () -> {
      try {
        result.complete(Parser.parse(SourceText.of("deep.bylaw", text)));
      } catch (Throwable thrown) {
        result.completeExceptionally(thrown);
      }
    };
    new Thread(parse, "parser").start();
    return result.join();
  }

  private static ParseResult parseConstant(String expression) {
    return parse("package a\nconst c = " + expression + "\nconst d = 1\n");
  }

  private static void assertTooDeep(ParseResult result) {
    assertThat(result.diagnostics())
        .extracting(Diagnostic::code)
        .startsWith(SyntaxCode.NESTED_TOO_DEEPLY);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 100, 200})
  void up_to_200_levels_are_read(int levels) {
    assertThat(parseConstant("(".repeat(levels) + "1" + ")".repeat(levels)).diagnostics())
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {201, 10_000, 100_000})
  void more_than_200_levels_are_an_error(int levels) {
    ParseResult result = parseConstant("(".repeat(levels) + "1" + ")".repeat(levels));
    assertThat(result.diagnostics())
        .singleElement()
        .extracting(Diagnostic::code)
        .isEqualTo(SyntaxCode.NESTED_TOO_DEEPLY);
    assertThat(result.file().orElseThrow().declarations()).hasSize(1);
    assertThat(result.file().orElseThrow().unreadNames()).containsExactly("c");
  }

  @ParameterizedTest
  @CsvSource({
    "'[', '1', ']'",
    "'{', '1', '}'",
    "'{a: ', '1', '}'",
    "'\"${', '1', '}\"'",
    "'f(', '1', ')'",
    "'x[', '1', ']'",
    "'x.f(', '1', ')'",
    "'!', 'true', ''",
    "'-', 'x', ''",
    "'if a then ', '1', ' else 2'",
    "'if a then 1 else ', '1', ''",
    "'any x in xs: ', 'true', ''",
    "'[1 for x in ', 'xs', ']'",
    "'a ++ ', 'a', ''",
    "'a || ', 'a', ''",
    "'a.', 'a', ''",
    "'', 'a', '[0]'",
    "'x is list<', 'int', '>'",
  })
  void each_way_to_nest_is_limited(String before, String inside, String after) {
    String types = before.startsWith("x is") ? "list<".repeat(9_999) : before.repeat(9_999);
    assertTooDeep(parseConstant(before + types + inside + after.repeat(10_000)));
  }

  @ParameterizedTest
  @CsvSource({"'for x in xs { ', ' }'", "'if a { ', ' }'", "'if a { } else ', ''"})
  void statements_are_limited(String before, String after) {
    assertTooDeep(parse("package a\nrule r on Pod as p {\n"
        + before.repeat(10_000)
        + "if b { }"
        + after.repeat(10_000)
        + "\n}\nconst d = 1\n"));
  }

  @Test
  void imports_and_annotations_are_limited() {
    assertTooDeep(parse("package a\nimport " + "a.".repeat(10_000) + "b.{ c }\n"));
    assertTooDeep(parse("package a\n@maps(x: "
        + "[".repeat(10_000)
        + "1"
        + "]".repeat(10_000)
        + ")\nconst d = 1\n"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"(", "[", "{", "\"${", "!", "-", "f(", "\"", "`", "{a:", "if ", "@a("})
  void openings_without_end_do_not_overflow(String opening) {
    assertThat(parse("package a\nconst c = " + opening.repeat(50_000)).diagnostics())
        .isNotEmpty();
    assertThat(parse(opening.repeat(50_000)).diagnostics()).isNotEmpty();
    assertThat(parse("package a\nrule r on P as p { " + opening.repeat(50_000)).diagnostics())
        .isNotEmpty();
  }

  @Test
  void what_is_nested_and_chained_counts_together() {
    String chain = "1" + " + 1".repeat(150);
    assertThat(parseConstant(chain).diagnostics()).isEmpty();
    assertTooDeep(parseConstant("(".repeat(100) + chain + ")".repeat(100)));
  }
}
