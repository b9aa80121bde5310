package dev.bylaw.dsl.internal.equivalence;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bylaw.dsl.fixture.Checked;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which policies are proven to mean the same. */
final class NormalFormTest {
  private static final String PARAMETERS =
      "fn f(x: bool, y: bool, a: int, b: int, o: int?, q: bool?, t: string?, xs: list<int>)";

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "!(x && y)                      ~ !x || !y",
        "!(x || y)                      ~ !x && !y",
        "!!x                            ~ x",
        "x && x                         ~ x",
        "x && true                      ~ x",
        "x || true                      ~ true",
        "x == true                      ~ x",
        "x == false                     ~ !x",
        "a < b                          ~ b > a",
        "a <= b                         ~ !(a > b)",
        "a > 3                          ~ a >= 4",
        "a <= 3                         ~ a < 4",
        "3 < a                          ~ !(a < 4)",
        "a == b                         ~ b == a",
        "a != b                         ~ !(a == b)",
        "xs.size() == 0                 ~ !(xs.size() >= 1)",
        "xs.size() < 0                  ~ false",
        "a in [b]                       ~ a == b",
        "a in {1, 2}                    ~ a in {2, 1}",
        "a !in xs                       ~ !(a in xs)",
        "o is absent                    ~ !(o is present)",
        "o is present && o == 1         ~ o == 1",
        "o is present && (o == 1 || o == 2) ~ o == 1 || o == 2",
        "o is present || o == 1         ~ o is present",
        "o is absent || o != 1          ~ o != 1",
        "q ?? false                     ~ q == true",
        "!(all v in xs: v > 1)          ~ any v in xs: v < 2",
        "any v in xs where v > 1: v < 9 ~ any v in xs: v > 1 && v < 9",
        "all v in xs where v > 1: v < 9 ~ all v in xs: v <= 1 || v < 9",
        "if x then y else false         ~ x && y",
        "(if !x then a else b) == 1     ~ (if x then b else a) == 1",
        "(if x then a else a) == 1      ~ a == 1",
        "a + 0 == 1                     ~ a == 1",
        "1 * a == 1                     ~ a == 1",
      })
  void these_conditions_are_the_same(String one, String other) {
    assertThat(form(one)).isEqualTo(form(other));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "x && y                         ~ x || y",
        "x                              ~ !x",
        "a < b                          ~ b < a",
        "a < b                          ~ a <= b",
        "a > 3                          ~ a > 4",
        "o is present && o != 1         ~ o != 1",
        "o is absent && x               ~ x",
        "o is present || x              ~ x",
        "o == 1 || x                    ~ x",
        "q ?? true                      ~ q == true",
        "(o ?? 1) == 1                  ~ o == 1",
        "xs.size() == 1                 ~ xs.size() == 0",
        "a in {1, 2}                    ~ a in {1, 3}",
        "any v in xs: v > 1             ~ all v in xs: v > 1",
        "any v in xs where v > 1: v < 9 ~ all v in xs: v > 1 && v < 9",
        "(if x then a else b) == 1      ~ (if x then b else a) == 1",
        "a - 1 == 1                     ~ a == 1",
        "(t ?? \"\") == \"\"            ~ t is absent",
      })
  void these_conditions_are_not_the_same(String one, String other) {
    assertThat(form(one)).isNotEqualTo(form(other));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "deny if pod.spec.hostPID == true message \"m\""
            + " ~ require pod.spec.hostPID != true message \"m\"",
        "if pod.spec.hostPID == true { deny message \"m\" at pod.metadata.name }"
            + " ~ if pod.spec.hostPID != true { } else { deny message \"m\" at pod.metadata.name }",
        "for c in pod.spec.containers { } ~ ",
        "deny if false message \"m\" ~ ",
        "if true { deny message \"m\" } ~ deny message \"m\"",
        "for c in pod.spec.containers { deny if c.name == \"a\" message \"m\" at c.name }"
            + " ~ for c in pod.spec.containers { deny if c.name == \"a\" message \"m\" }",
        "let n = pod.spec.hostPID deny if n == true message \"m\" at n"
            + " ~ let n = pod.spec.hostPID deny if n == true message \"m\"",
      })
  void these_statements_are_the_same(String one, String other) {
    assertThat(rule(one)).isEqualTo(rule(other == null ? "" : other));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "deny if pod.spec.hostPID == true message \"m\""
            + " ~ deny if pod.spec.hostPID == true message \"n\"",
        "deny if pod.spec.hostPID == true message \"m\""
            + " ~ deny if pod.spec.hostPID == true message \"m\" at pod.spec.hostNetwork",
        "deny if pod.spec.hostPID == true message \"m\""
            + " ~ deny if pod.spec.hostPID == true message \"m\" fix pod.spec.hostPID = false",
        "deny if pod.spec.hostPID == true message \"m\" fix remove pod.spec.hostPID"
            + " ~ deny if pod.spec.hostPID == true message \"m\" fix pod.spec.hostPID = false",
        // A required field may be missing: asking for it is not the same as reading it.
        "for c in pod.spec.containers { deny if c.name is present && c.name == \"a\" message \"m\" }"
            + " ~ for c in pod.spec.containers { deny if c.name == \"a\" message \"m\" }",
        "for c in pod.spec.containers { deny message \"m\" }"
            + " ~ for c in pod.spec.initContainers { deny message \"m\" }",
      })
  void these_statements_are_not_the_same(String one, String other) {
    assertThat(rule(one)).isNotEqualTo(rule(other));
  }

  private static String form(String condition) {
    return NormalForm.of(Checked.declarations(PARAMETERS + ": bool = " + condition)
        .program()
        .packages()
        .get(0)
        .declarations()
        .get(0));
  }

  private static String rule(String body) {
    return NormalForm.of(Checked.statements(body).rule());
  }
}
