package dev.bylaw.profile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bylaw.library.RuleInfo;
import dev.bylaw.source.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The examples of {@code docs/profiles.md} are what they are said to be. */
class ProfileDocumentationTest {
  private static final SourceText RESTRICTED =
      SourceText.of("restricted", "name: restricted\nrules: [{ use: \"pss.*\" }]\n");

  static Stream<String> examples() throws IOException {
    String page = Files.readString(Path.of("../docs/profiles.md"));
    return Pattern.compile("(?ms)^```yaml\n(.*?)^```$")
        .matcher(page)
        .results()
        .map((MatchResult match) -> match.group(1))
        .toList()
        .stream();
  }

  private static List<RuleInfo> rules() {
    List<RuleInfo> rules = new ArrayList<>(Rules.ALL);
    rules.add(Rules.rule("pss.baseline.host_ports"));
    rules.add(Rules.rule("pss.restricted.run_as_non_root"));
    return rules;
  }

  @ParameterizedTest
  @MethodSource("examples")
  void examples_are_valid(String example) {
    ProfileChain chain =
        ProfileChain.read(SourceText.of("example", example), Map.of("restricted", RESTRICTED));
    ResolvedProfile resolved = ProfileResolver.resolve(chain, rules(), Optional.empty());
    assertThat(resolved.diagnostics()).isEmpty();
    assertThat(resolved.uses()).isNotEmpty();
  }

  @Test
  void the_error_shown_is_the_one_given() throws IOException {
    String text = "name: p\nrules: [{ use: shop.limits.memory, with: { since: 1.30 } }]\n";
    ResolvedProfile resolved = Rules.resolve(text, Map.of());
    assertThat(Files.readString(Path.of("../docs/profiles.md")))
        .contains("error[B0512]: " + resolved.diagnostics().get(0).message());
    assertThat(examples()).hasSizeGreaterThan(3);
  }
}
