package dev.bylaw.kubernetes.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bylaw.diagnostic.Diagnostic;
import dev.bylaw.dsl.Bylaw;
import dev.bylaw.dsl.CompileOptions;
import dev.bylaw.dsl.internal.parse.Parser;
import dev.bylaw.kubernetes.KubernetesRules;
import dev.bylaw.kubernetes.internal.build.PackSources;
import dev.bylaw.source.SourceText;
import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A misspelt name in the pack is an error of the compiler, never a rule that does not fire. */
class PackMisspellingTest {
  private final CompileOptions options =
      CompileOptions.of(List.of()).withBinding(KubernetesRules.binding());
  private final List<SourceText> pack = pack();

  private static List<SourceText> pack() {
    try {
      return PackSources.read(Path.of("src/main/resources/dev/bylaw/kubernetes/rules")).stream()
          .filter(each -> !each.name().endsWith("_test.bylaw"))
          .filter(each -> each.name().startsWith("pss/") || each.name().equals("k8s/pods.bylaw"))
          .toList();
    } catch (IOException failure) {
      throw new AssertionError(failure);
    }
  }

  @Test
  void every_name_with_one_letter_changed_is_rejected() {
    assertThat(errors(pack)).isEmpty();
    List<Misspelling> misspellings = pack.stream()
        .flatMap(this::occurrences)
        .flatMap(each -> each.misspelling().stream())
        .toList();

    List<Misspelling> accepted = misspellings.stream()
        .filter(each -> errors(with(each.source())).isEmpty())
        .toList();

    Map<Occurrence.Sort, Integer> count = new EnumMap<>(Occurrence.Sort.class);
    misspellings.forEach(each -> count.merge(each.occurrence().sort(), 1, Integer::sum));
    System.out.printf(
        "%d misspellings of %s: %d rejected%n",
        misspellings.size(), count, misspellings.size() - accepted.size());
    assertThat(accepted).isEmpty();
    assertThat(count).hasSize(Occurrence.Sort.values().length);
    assertThat(misspellings).hasSizeGreaterThan(300);
  }

  private Stream<Occurrence> occurrences(SourceText source) {
    return Occurrences.in(Parser.parse(source).file().orElseThrow()).stream();
  }

  /** The changed file with all that it, or what uses it, is checked against. */
  private List<SourceText> with(SourceText changed) {
    return pack.stream()
        .filter(each -> isShared(each) || isShared(changed) || folder(each).equals(folder(changed)))
        .map(each -> each.name().equals(changed.name()) ? changed : each)
        .toList();
  }

  private static boolean isShared(SourceText source) {
    return source.name().startsWith("k8s/");
  }

  private static String folder(SourceText source) {
    return source.name().substring(0, source.name().lastIndexOf('/'));
  }

  private List<Diagnostic> errors(List<SourceText> sources) {
    return Bylaw.check(sources, options).errors();
  }
}
