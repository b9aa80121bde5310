package dev.bylaw.dsl.internal.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.bylaw.dsl.fixture.Checked;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Sources whose check would take for ever if it went through everything that they stand for. */
class CompilationCostTest {
  private static final Duration LIMIT = Duration.ofSeconds(30);

  private static String times(int count, String pattern) {
    return IntStream.range(0, count)
        .mapToObj(
            i -> pattern.replace("%n", Integer.toString(i + 1)).replace("%p", Integer.toString(i)))
        .collect(Collectors.joining("\n"));
  }

  private static List<String> errors(String declarations) {
    return assertTimeoutPreemptively(
        LIMIT, () -> Checked.declarations(declarations).errors());
  }

  @Test
  void row60_variables_that_double_forty_times() {
    assertThat(errors("rule r on Pod as pod {\nlet x0 = pod.spec.containers\n"
            + times(40, "let x%n = x%p ++ x%p")
            + "\nlet y0 = pod.kind\n" + times(40, "let y%n = \"${y%p}${y%p}\"")
            + "\ndeny if x40.size() > 3 && \"a\" matches regex(y40) message \"m\" at x40 }"))
        .containsExactly("B0217 y40");
  }

  @Test
  void functions_that_double_forty_times() {
    assertThat(errors("fn f0(x: list<int>): list<int> = x\n"
            + times(40, "fn f%n(x: list<int>): list<int> = f%p(x) ++ f%p(x)")
            + "\nrule r on Pod as pod { let x = f40([1]) deny message \"m\" at x }"))
        .containsExactly("B0301 x");
  }

  @Test
  void long_collections_and_conditions() {
    String words =
        IntStream.range(0, 4000).mapToObj(i -> "\"w" + i + "\"").collect(Collectors.joining(", "));
    assertThat(errors("const words = {" + words + "}\n"
            + "rule r on Pod as pod { deny if pod.kind in words message \"m\" }"))
        .isEmpty();
    String tests = IntStream.range(0, 90)
        .mapToObj(i -> "pod.spec.priority != " + i)
        .collect(Collectors.joining(" && "));
    assertThat(errors("rule r on Pod as pod { deny if " + tests + " message \"m\" }"))
        .isEmpty();
  }

  @Test
  void expressions_as_deep_as_the_parser_lets_pass() {
    String keys = "j[try int(".repeat(60) + "\"1\"" + ") ?? 0]".repeat(60);
    assertThat(errors("fn f(j: json): bool = " + keys + " is present")).hasSizeLessThan(2);
    String lists = "[".repeat(150) + "]".repeat(150);
    assertThat(errors("fn f(): bool = " + lists + " == " + lists)).isEmpty();
    String maps = "{ \"a\": ".repeat(60) + "1" + " }".repeat(60);
    assertThat(errors("fn f(): bool = " + maps + " == " + maps)).isEmpty();
    String choices = "if a then ".repeat(60) + "1" + " else 2".repeat(60);
    assertThat(errors("fn f(a: bool): int = " + choices)).isEmpty();
  }

  @Test
  void types_that_contain_each_other() {
    assertThat(errors(times(
                30,
                "type A%n { next: A%n?, other: list<B%n>, t: \"a%n\" }\ntype B%n { next: A%n?, back: B%n? }")
            + "\nfn f(a: A1, b: B2): bool = a.other.size() == 0 && b.back is present"))
        .isEmpty();
  }
}
