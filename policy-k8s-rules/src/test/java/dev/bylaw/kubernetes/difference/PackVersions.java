package dev.bylaw.kubernetes.difference;

import dev.bylaw.dsl.Bylaw;
import dev.bylaw.dsl.Compilation;
import dev.bylaw.dsl.CompileOptions;
import dev.bylaw.dsl.difference.ComparedPolicies;
import dev.bylaw.internal.library.ProgramLibrary;
import dev.bylaw.kubernetes.KubernetesRules;
import dev.bylaw.library.Library;
import dev.bylaw.profile.Profile;
import dev.bylaw.profile.ProfileReader;
import dev.bylaw.source.SourceText;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** The bundled rules and edited ones as sides of a comparison. */
final class PackVersions {
  private PackVersions() {}

  /** Returns the sources of the Pod Security Standards and of what they import. */
  static List<SourceText> podSecurityStandards() {
    return KubernetesRules.sources().stream()
        .filter(each -> each.name().startsWith("pss/") || each.name().startsWith("k8s/"))
        .toList();
  }

  static ComparedPolicies asWritten(String name, List<SourceText> sources) {
    Library library = compile(sources);
    return new ComparedPolicies(
        name,
        List.of(library),
        Optional.empty(),
        Set.copyOf(library.packages()),
        List.of(),
        sources);
  }

  static ComparedPolicies profile(String name) {
    return profile(name, KubernetesRules.library(), KubernetesRules.sources());
  }

  static ComparedPolicies profile(String name, List<SourceText> sources) {
    return profile(name, compile(sources), sources);
  }

  private static ComparedPolicies profile(String name, Library library, List<SourceText> sources) {
    Profile profile = ProfileReader.read(
            Objects.requireNonNull(KubernetesRules.library().profiles().get(name)))
        .profile()
        .orElseThrow();
    return new ComparedPolicies(
        name, List.of(library), Optional.of(profile), Set.of(), List.of(), sources);
  }

  private static Library compile(List<SourceText> sources) {
    CompileOptions options = CompileOptions.of(List.of()).withBinding(KubernetesRules.binding());
    Compilation compilation = Bylaw.check(sources, options);
    Library library = compilation
        .library()
        .orElseThrow(
            () -> new IllegalArgumentException(compilation.diagnostics().toString()));
    return ProgramLibrary.of(
        ProgramLibrary.from(library).program(),
        Optional.of(KubernetesRules.binding()),
        KubernetesRules.library().profiles());
  }
}
