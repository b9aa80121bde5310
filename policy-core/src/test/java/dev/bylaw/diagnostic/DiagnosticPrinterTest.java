package dev.bylaw.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bylaw.source.SourceText;
import dev.bylaw.source.Span;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DiagnosticPrinterTest {
  private enum Code implements DiagnosticCode {
    NO_FIELD("B0104", DiagnosticSeverity.ERROR),
    UNUSED("B0401", DiagnosticSeverity.WARNING);

    private final String code;
    private final DiagnosticSeverity severity;

    Code(String code, DiagnosticSeverity severity) {
      this.code = code;
      this.severity = severity;
    }

    @Override
    public String code() {
      return code;
    }

    @Override
    public DiagnosticSeverity severity() {
      return severity;
    }
  }

  private static final DiagnosticPrinter PLAIN = DiagnosticPrinter.of(false);

  private static Span spanOf(SourceText source, String part) {
    int start = source.text().indexOf(part);
    return new Span(start, start + part.length());
  }

  private static Diagnostic diagnostic(SourceText source, String part, String hint) {
    return Diagnostic.of(Code.NO_FIELD, source, spanOf(source, part), "no field 'x'", hint);
  }

  @Test
  void the_form_is_the_one_of_the_language_reference() {
    SourceText source = SourceText.of(
        "policies/users.bylaw",
        "package a\n\n\n\n\n\n  require pod.spec.securityContext.runAsNonroot == true\n");
    Diagnostic diagnostic = Diagnostic.of(
        Code.NO_FIELD,
        source,
        spanOf(source, "runAsNonroot"),
        "PodSecurityContext has no field 'runAsNonroot'",
        "did you mean 'runAsNonRoot'?");
    assertThat(PLAIN.print(diagnostic)).isEqualTo("""
            error[B0104]: PodSecurityContext has no field 'runAsNonroot'
              --> policies/users.bylaw:7:36
               |
             7 |   require pod.spec.securityContext.runAsNonroot == true
               |                                    ^^^^^^^^^^^^ did you mean 'runAsNonRoot'?
            """);
  }

  @Test
  void a_place_is_printed_alone_too() {
    SourceText source = SourceText.of("a.bylaw", "package a\nlet x = 2");
    assertThat(PLAIN.print(new Label(source, spanOf(source, "x"), "here"))).isEqualTo("""
            --> a.bylaw:2:5
             |
           2 | let x = 2
             |     ^ here
          """);
    assertThat(PLAIN.print(new Label(source, Span.NONE, ""))).isEqualTo("  --> a.bylaw\n");
  }

  @Test
  void the_gutter_is_as_wide_as_the_longest_line_number() {
    SourceText source = SourceText.of("a.bylaw", "let first = 1\n" + "\n".repeat(98) + "let x = 2");
    Diagnostic diagnostic = new Diagnostic(
        Code.UNUSED,
        "'x' is never used",
        new Label(source, spanOf(source, "x"), ""),
        List.of(new Label(source, spanOf(source, "first"), "declared here")));
    assertThat(PLAIN.print(diagnostic)).isEqualTo("""
            warning[B0401]: 'x' is never used
                --> a.bylaw:100:5
                 |
             100 | let x = 2
                 |     ^
                 |
               1 | let first = 1
                 |     ----- declared here
            """);
  }

  @Test
  void labels_on_one_line_share_it_and_another_file_is_named() {
    SourceText source = SourceText.of("a.bylaw", "a == b == c");
    SourceText other = SourceText.of("b.bylaw", "const c = 1");
    Diagnostic diagnostic = new Diagnostic(
        Code.NO_FIELD,
        "chained",
        new Label(source, new Span(7, 9), "use '&&'"),
        List.of(
            new Label(source, new Span(2, 4), "the first"),
            new Label(other, spanOf(other, "c ="), "declared here")));
    assertThat(PLAIN.print(diagnostic)).isEqualTo("""
            error[B0104]: chained
              --> a.bylaw:1:8
               |
             1 | a == b == c
               |        ^^ use '&&'
               |   -- the first
              ::: b.bylaw:1:7
               |
             1 | const c = 1
               |       --- declared here
            """);
  }

  @Test
  void tabs_and_wide_characters_keep_the_carets_under_their_text() {
    SourceText tabs = SourceText.of("a", "\tlet\tx = 1");
    assertThat(PLAIN.print(diagnostic(tabs, "x", "")))
        .endsWith(" 1 |     let x = 1\n   |         ^\n");
    SourceText wide = SourceText.of("a", "\"日本語\" x");
    assertThat(PLAIN.print(diagnostic(wide, "x", ""))).endsWith("\n   |          ^\n");
    SourceText emoji = SourceText.of("a", "\"\uD83D\uDE00e\u0301\" x");
    assertThat(PLAIN.print(diagnostic(emoji, "x", ""))).endsWith("\n   |       ^\n");
    assertThat(PLAIN.print(diagnostic(wide, "本語", ""))).endsWith("\n   |    ^^^^\n");
  }

  @Test
  void row79_control_characters_are_escaped_everywhere() {
    SourceText source = SourceText.of("a\u001b[2Jb", "let \u001b[31mx\u202e = 1");
    Diagnostic diagnostic = Diagnostic.of(
        Code.NO_FIELD, source, spanOf(source, "x"), "no 'a\r\n::error'", "hint\u0007");
    String printed = PLAIN.print(diagnostic);
    assertThat(printed).isEqualTo("""
            error[B0104]: no 'a\\u{d}\\u{a}::error'
              --> a\\u{1b}[2Jb:1:10
               |
             1 | let \\u{1b}[31mx\\u{202e} = 1
               |               ^ hint\\u{7}
            """);
  }

  @Test
  void a_range_over_several_lines_is_underlined_on_its_first() {
    SourceText source = SourceText.of("a", "let x = [\n  1,\n]\n");
    assertThat(PLAIN.print(diagnostic(source, "[\n  1,\n]", "here")))
        .endsWith(" 1 | let x = [\n   |         ^ here\n");
  }

  @Test
  void an_empty_range_has_one_caret_also_at_the_end() {
    SourceText source = SourceText.of("a", "let x");
    Diagnostic diagnostic = Diagnostic.of(Code.NO_FIELD, source, new Span(5, 5), "m", "");
    assertThat(PLAIN.print(diagnostic)).endsWith(" 1 | let x\n   |      ^\n");
  }

  @ParameterizedTest
  @CsvSource({"0", "100", "5000", "9995"})
  void of_a_long_line_the_part_around_the_range_is_shown(int offset) {
    String text = "x".repeat(offset) + "HERE" + "y".repeat(9_996 - offset);
    SourceText source = SourceText.of("a", text);
    String[] lines = PLAIN.print(diagnostic(source, "HERE", "")).split("\n", -1);
    assertThat(lines[3].length()).isLessThan(200);
    int caret = lines[4].indexOf('^');
    assertThat(lines[3].substring(caret, caret + 4)).isEqualTo("HERE");
    assertThat(lines[4]).endsWith("^^^^");
  }

  @Test
  void what_stands_nowhere_has_no_excerpt() {
    SourceText source = SourceText.of("profile.yaml", "");
    Diagnostic diagnostic = Diagnostic.of(Code.NO_FIELD, source, Span.NONE, "m", "do this");
    assertThat(PLAIN.print(diagnostic))
        .isEqualTo("error[B0104]: m\n  --> profile.yaml\n   = do this\n");
  }

  @Test
  void colours_add_nothing_but_escapes() {
    SourceText source = SourceText.of("a", "let x = 1");
    Diagnostic diagnostic = diagnostic(source, "x", "hint");
    String coloured = DiagnosticPrinter.of(true).print(diagnostic);
    assertThat(coloured).startsWith("\u001b[1;31merror[B0104]\u001b[0m");
    assertThat(coloured.replaceAll("\u001b\\[[0-9;]*m", "")).isEqualTo(PLAIN.print(diagnostic));
  }

  @Test
  void several_diagnostics_have_an_empty_line_between_them() {
    SourceText source = SourceText.of("a", "let x = 1");
    Diagnostic diagnostic = diagnostic(source, "x", "");
    assertThat(PLAIN.print(List.of(diagnostic, diagnostic)))
        .isEqualTo(PLAIN.print(diagnostic) + "\n" + PLAIN.print(diagnostic));
    assertThat(PLAIN.print(List.of())).isEmpty();
  }
}
