package dev.bylaw.kubernetes.difference;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bylaw.ConfigurationException;
import dev.bylaw.binding.BindingSettings;
import dev.bylaw.binding.Operation;
import dev.bylaw.dsl.difference.PolicyComparison;
import dev.bylaw.dsl.difference.SearchOptions;
import dev.bylaw.dsl.difference.SearchResult;
import dev.bylaw.dsl.difference.Witness;
import dev.bylaw.source.SourceText;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A search for what only updates, requests or namespaces show. */
class RequestSearchTest {
  private static Witness witness(String old, String now) throws ConfigurationException {
    SearchResult result = PolicyComparison.of(
            PackVersions.asWritten("old", sources(old)),
            PackVersions.asWritten("new", sources(now)),
            BindingSettings.DEFAULTS)
        .search(SearchOptions.of(10_000, 1));
    assertThat(result.witnesses()).hasSize(1);
    Witness witness = result.witnesses().get(0);
    assertThat(witness.test()).as(witness.withoutTest()).isPresent();
    return witness;
  }

  private static List<SourceText> sources(String text) {
    return List.of(SourceText.of("team.bylaw", "package team\n" + text));
  }

  @Test
  void what_only_an_update_shows_is_found() throws ConfigurationException {
    String rule = """
        rule r on update Deployment as d was before {
          deny if (d.spec.replicas ?? 1) < (before.spec.replicas ?? 1)%s message "m"
        }
        """;
    Witness witness = witness(rule.formatted(""), rule.formatted(" - 1"));
    assertThat(witness.request().previous()).isPresent();
    assertThat(witness.request().operation()).contains(Operation.UPDATE);
  }

  @Test
  void what_only_a_request_shows_is_found() throws ConfigurationException {
    String rule = """
        rule r on delete Namespace as n {
          deny if request.userInfo.username %s "system:admin" message "m"
        }
        """;
    Witness witness = witness(rule.formatted("!="), rule.formatted("=="));
    assertThat(witness.request().operation()).contains(Operation.DELETE);
  }

  @Test
  void what_only_the_namespace_shows_is_found() throws ConfigurationException {
    String rule = """
        rule r on Pod as pod {
          deny if namespace.metadata.labels["tier"] == "%s" message "m"
        }
        """;
    Witness witness = witness(rule.formatted("gold"), rule.formatted("silver"));
    assertThat(witness.request().ambient()).containsKey("namespace");
  }
}
