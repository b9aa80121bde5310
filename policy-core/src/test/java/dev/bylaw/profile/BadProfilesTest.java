package dev.bylaw.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What profiles are told that are wrong: {@code bad-profiles.txt} has the profiles,
 * {@code bad-profiles.golden} what is said of each. Those of a threat begin with its row.
 */
class BadProfilesTest {
  static Stream<Arguments> profiles() throws IOException {
    Map<String, String> expected = sections("bad-profiles.golden");
    return sections("bad-profiles.txt").entrySet().stream()
        .map(each ->
            Arguments.of(each.getKey(), each.getValue(), expected.getOrDefault(each.getKey(), "")))
        .toList()
        .stream();
  }

  static Map<String, String> sections(String file) throws IOException {
    try (InputStream in = BadProfilesTest.class.getResourceAsStream(file)) {
      String all =
          new String(Objects.requireNonNull(in, file).readAllBytes(), StandardCharsets.UTF_8);
      Map<String, String> sections = new LinkedHashMap<>();
      List<String> parts = new ArrayList<>(List.of(all.split("(?m)^=== ", -1)));
      for (String part : parts.subList(1, parts.size())) {
        int line = part.indexOf('\n');
        sections.put(part.substring(0, line), part.substring(line + 1));
      }
      return sections;
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("profiles")
  void says_where_what_was_given_and_what_is_accepted(String name, String text, String expected) {
    ResolvedProfile resolved =
        Rules.resolve(text, Map.of("baseline", "name: baseline\nrules: [{use: shop.images.tags}]"));
    String said = resolved.diagnostics().stream()
        .map(Rules::describe)
        .map(line -> line + "\n")
        .collect(Collectors.joining());
    assertThat(said).isEqualTo(expected);
    assertThat(resolved.usable()).isEqualTo(name.endsWith("(a warning)"));
  }
}
