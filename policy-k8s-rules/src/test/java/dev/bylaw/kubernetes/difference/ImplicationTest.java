package dev.bylaw.kubernetes.difference;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bylaw.ConfigurationException;
import dev.bylaw.binding.BindingSettings;
import dev.bylaw.dsl.difference.ComparedPolicies;
import dev.bylaw.dsl.difference.PolicyComparison;
import dev.bylaw.dsl.difference.SearchOptions;
import dev.bylaw.dsl.difference.SearchResult;
import dev.bylaw.source.SourceText;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What restricted allows, baseline allows; not so if baseline is tightened by one value. */
class ImplicationTest {
  private static final List<SourceText> SOURCES = PackVersions.podSecurityStandards();
  private static final ComparedPolicies RESTRICTED = PackVersions.profile("restricted");

  /** So that the test is quick; the documentation says what a search of 100,000 finds. */
  private static final int TRIES_FOR_NONE = 5_000;

  private static final int TRIES_FOR_A_WITNESS = 10_000;

  private static SearchResult search(ComparedPolicies weak, int tries)
      throws ConfigurationException {
    return PolicyComparison.of(RESTRICTED, weak, BindingSettings.DEFAULTS)
        .searchNotImplied(SearchOptions.of(tries, 1));
  }

  @Test
  void nothing_is_found_that_restricted_allows_and_baseline_refuses()
      throws ConfigurationException {
    SearchResult result = search(PackVersions.profile("baseline"), TRIES_FOR_NONE);
    assertThat(result.witnesses()).isEmpty();
    assertThat(result.tried()).isEqualTo(TRIES_FOR_NONE);
    assertThat(result.reach()).isGreaterThanOrEqualTo(0.95);
  }

  static Stream<PackEdit> tightenings() {
    return PackEdit.parse("""
        behaviour: one default capability less
        file pss/baseline/capabilities.bylaw
        - "NET_BIND_SERVICE", "SETFCAP"
        + "SETFCAP"

        behaviour: one safe sysctl less
        file pss/baseline/sysctls.bylaw
        -   { name: "net.ipv4.tcp_rmem", since: "1.32" },
        +

        behaviour: one AppArmor profile less
        file pss/baseline/app_armor_profile.bylaw
        - profile.type == "RuntimeDefault" || profile.type == "Localhost")
        + profile.type == "RuntimeDefault")

        behaviour: one seccomp profile less
        file pss/baseline/seccomp_profile.bylaw
        - profile.type == "RuntimeDefault" || profile.type == "Localhost")
        + profile.type == "Localhost")

        behaviour: one SELinux type less
        file pss/baseline/se_linux_options.bylaw
        - then {"container_t", "container_init_t", "container_kvm_t", "container_engine_t"}
        + then {"container_t", "container_init_t", "container_engine_t"}

        behaviour: an empty host of a probe is denied
        file pss/baseline/host_probes_and_host_lifecycle.bylaw
        - deny if host != ""
        + deny if host is present

        behaviour: a port without host port is denied
        file pss/baseline/host_ports.bylaw
        - (port.hostPort ?? 0) != 0
        + (port.hostPort ?? 1) != 0
        """).stream();
  }

  @ParameterizedTest
  @MethodSource("tightenings")
  void a_tightened_baseline_is_not_implied(PackEdit edit) throws ConfigurationException {
    SearchResult result =
        search(PackVersions.profile("baseline", edit.apply(SOURCES)), TRIES_FOR_A_WITNESS);
    assertThat(result.witnesses()).hasSize(1);
  }
}
