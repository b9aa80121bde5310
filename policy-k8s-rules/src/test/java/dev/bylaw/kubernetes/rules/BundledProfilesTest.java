package dev.bylaw.kubernetes.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bylaw.kubernetes.KubernetesRules;
import dev.bylaw.library.Library;
import dev.bylaw.profile.ProfileChain;
import dev.bylaw.profile.ProfileResolver;
import dev.bylaw.profile.ResolvedProfile;
import dev.bylaw.source.SourceText;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Validates the bundled profiles, since nobody does who uses them. */
final class BundledProfilesTest {
  @ParameterizedTest
  @ValueSource(strings = {"baseline", "restricted", "recommended"})
  void a_bundled_profile_is_valid(String name) {
    Library library = KubernetesRules.library();
    SourceText text = Objects.requireNonNull(library.profiles().get(name));
    ProfileChain trusted = ProfileChain.read(text, library.profiles());
    ProfileChain validated = new ProfileChain(trusted.profiles(), trusted.diagnostics());

    ResolvedProfile resolved =
        ProfileResolver.resolve(validated, library.rules(), library.binding());

    assertThat(resolved.diagnostics()).isEmpty();
    assertThat(resolved.uses()).isNotEmpty();
  }
}
