package dev.bylaw.kubernetes.wrong;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * What finds the mistakes of wrong policies. The table in the documentation is what comes out here;
 * {@code -Dbylaw.golden=refresh} writes it anew.
 */
final class WrongPoliciesTest {
  private static final Path PAGE = Path.of("../docs/wrong-policies.md");
  private static final String HEAD = "| # | mistake | "
      + Arrays.stream(Finder.values()).map(Finder::toString).collect(Collectors.joining(" | "))
      + " |";
  private static final boolean REFRESH = "refresh".equals(System.getProperty("bylaw.golden"));

  @Test
  void the_documented_table_says_what_finds_each_mistake() throws Exception {
    List<String> rows = new ArrayList<>();
    for (WrongPolicy each : WrongPolicy.all()) {
      rows.add(row(each, each.finders()));
    }
    if (REFRESH) {
      Files.writeString(PAGE, with(rows));
    }
    assertThat(table()).containsExactlyElementsOf(rows);
    assertThat(rows).hasSizeGreaterThanOrEqualTo(30);
  }

  @Test
  void the_right_policies_compile_without_a_warning_and_differ() throws IOException {
    for (WrongPolicy each : WrongPolicy.all()) {
      assertThat(each.complaintsAboutRight()).as(each.name()).isEmpty();
      assertThat(each.right().text()).as(each.name()).isNotEqualTo(each.policy().text());
    }
  }

  private static String row(WrongPolicy policy, Set<Finder> finders) {
    String number = policy.name().substring(0, policy.name().indexOf('-'));
    String link = "[" + number + "](../policy-k8s-rules/src/test/resources/wrong-policies/"
        + policy.name() + ")";
    return "| " + link + " | " + policy.about().replaceAll("\\.$", "") + " | "
        + Arrays.stream(Finder.values())
            .map(each -> finders.contains(each) ? "found" : "")
            .collect(Collectors.joining(" | "))
        + " |";
  }

  private static List<String> table() throws IOException {
    List<String> lines = Files.readAllLines(PAGE);
    int start = lines.indexOf(HEAD);
    assertThat(start).as("the head of the table in " + PAGE).isNotNegative();
    return lines.subList(start + 2, lines.size()).stream()
        .takeWhile(each -> each.startsWith("|"))
        .toList();
  }

  private static String with(List<String> rows) throws IOException {
    List<String> lines = new ArrayList<>(Files.readAllLines(PAGE));
    int start = lines.indexOf(HEAD) + 2;
    while (start < lines.size() && lines.get(start).startsWith("|")) {
      lines.remove(start);
    }
    lines.addAll(start, rows);
    return String.join("\n", lines) + "\n";
  }
}
