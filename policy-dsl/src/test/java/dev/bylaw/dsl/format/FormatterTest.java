package dev.bylaw.dsl.format;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bylaw.diagnostic.Diagnostic;
import dev.bylaw.source.SourceText;
import org.junit.jupiter.api.Test;

class FormatterTest {
  private static Formatted format(String text) {
    return Formatter.format(SourceText.of("policy.bylaw", text));
  }

  @Test
  void what_does_not_parse_has_no_form_but_errors() {
    Formatted formatted = format("package p\nconst = 1\n");

    assertThat(formatted.text()).isEmpty();
    assertThat(formatted.diagnostics()).isNotEmpty().allMatch(Diagnostic::isError);
  }

  @Test
  void what_is_too_large_to_read_has_no_form_but_an_error() {
    Formatted formatted = format("package p\n" + "\n".repeat(2_000_000));

    assertThat(formatted.text()).isEmpty();
    assertThat(formatted.diagnostics())
        .extracting(each -> each.code().code())
        .containsExactly("B0001");
  }

  @Test
  void what_does_not_type_check_has_a_form() {
    assertThat(format("package p\nconst a:nothing=unknown").text())
        .hasValue("package p\n\nconst a: nothing = unknown\n");
  }

  @Test
  void the_content_of_blocks_stays_as_it_is() {
    String block = "\"\"\"\n\t  a: 1  \r\n\n\n      b: {c:2}\n      \"\"\"";

    assertThat(format("package p\ntest \"t\" {\ninput   yaml " + block + " }").text())
        .hasValue("package p\n\ntest \"t\" {\n  input yaml " + block + "\n}\n");
  }

  @Test
  void deep_nesting_is_formatted() {
    String nested = "(".repeat(190) + "a" + ")".repeat(190);

    assertThat(format("package p\nconst a = " + nested).text())
        .hasValueSatisfying(
            text -> assertThat(text.lines().filter(line -> line.endsWith("("))).isNotEmpty());
  }
}
