package dev.bylaw.dsl.diagnostics;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bylaw.diagnostic.Diagnostic;
import dev.bylaw.dsl.Bylaw;
import dev.bylaw.dsl.fixture.Checked;
import dev.bylaw.source.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A syntax error, wherever it stands, causes no other error. */
class IndependentErrorsTest {
  private static final String POLICY = """
      package team.rules

      /// How much a team may ask for.
      type Share { team: string, limit: quantity }

      const shares: list<Share> = [
        { team: "blue", limit: "4Gi" },
        { team: "red", limit: "8Gi" },
      ]

      view Workload = PodTemplateSpec of { Deployment: spec.template, StatefulSet: spec.template }

      fn share(name: string?): quantity? = [s.limit for s in shares where s.team == name].first()

      @severity(high)
      @maps(internal: "R1")
      rule limits(fallback: quantity = "1Gi") on Workload as pod {
        let allowed = share(pod.metadata.labels["team"]) ?? fallback
        for c in pod.spec.containers {
          let limit = c.resources.limits["memory"]
          if limit is present {
            require limit <= allowed
              message "container ${c.name} may use ${limit}, above ${allowed}"
              fix c.resources.limits["memory"] = allowed
          } else {
            deny message "container ${c.name} has no limit"
          }
        }
      }

      rule hosts on Pod as pod when pod.metadata.name != "agent" {
        deny if pod.spec.hostPID == true || pod.spec.hostNetwork == true
          message "pod ${pod.metadata.name} uses its host" at pod.spec
        require all c in pod.spec.containers: c.image is present message "no image"
      }

      test "shares" {
        expect that share("blue") is present
      }
      """;

  private static final Pattern TOKEN = Pattern.compile("\"[^\"\n]*\"|///.*|\\w+|[^\\w\\s]");

  @Test
  void the_policy_itself_is_sound() {
    assertThat(check(POLICY)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {" \u20ac ", " ) ", " ] ", " = = ", " 'x' ", " 4Gi ", " % ", " ; "})
  void inserted_between_any_two_tokens(String mistake) {
    List<String> caused = new ArrayList<>();
    for (MatchResult token : TOKEN.matcher(POLICY).results().toList()) {
      if (token.group().startsWith("///")) {
        continue;
      }
      String text = POLICY.substring(0, token.end()) + mistake + POLICY.substring(token.end());
      List<Diagnostic> diagnostics = check(text);
      String place = "behind '" + token.group() + "' at " + token.end();
      assertThat(diagnostics).as(place).isNotEmpty();
      diagnostics.stream()
          .filter(diagnostic -> !diagnostic.code().code().startsWith("B00"))
          .forEach(diagnostic -> caused.add(place + ": " + describe(diagnostic)));
      if (diagnostics.size() > 2) {
        caused.add(place + ": "
            + diagnostics.stream().map(IndependentErrorsTest::describe).toList());
      }
    }
    assertThat(caused).isEmpty();
  }

  private static List<Diagnostic> check(String text) {
    return Bylaw.check(List.of(SourceText.of("policy.bylaw", text)), Checked.options())
        .diagnostics();
  }

  private static String describe(Diagnostic diagnostic) {
    return diagnostic.code().code() + " " + diagnostic.message();
  }
}
