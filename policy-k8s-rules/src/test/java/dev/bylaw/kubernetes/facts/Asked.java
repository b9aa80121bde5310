package dev.bylaw.kubernetes.facts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bylaw.ConfigurationException;
import dev.bylaw.PolicySet;
import dev.bylaw.binding.Request;
import dev.bylaw.decision.Decision;
import dev.bylaw.decision.EvaluationError;
import dev.bylaw.document.Document;
import dev.bylaw.document.Place;
import dev.bylaw.dsl.Bylaw;
import dev.bylaw.dsl.Compilation;
import dev.bylaw.dsl.CompileOptions;
import dev.bylaw.kubernetes.KubernetesRules;
import dev.bylaw.library.Library;
import dev.bylaw.reader.DocumentReader;
import dev.bylaw.reader.Limits;
import dev.bylaw.reader.ReadResult;
import dev.bylaw.source.SourceText;
import java.util.List;

/** Asks a condition of an object, all the way from texts. */
final class Asked {
  private final String kind;
  private final String condition;

  private Asked(String kind, String condition) {
    this.kind = kind;
    this.condition = condition;
  }

  /** A condition over {@code x}, an object of a kind. */
  static Asked of(String kind, String condition) {
    return new Asked(kind, condition);
  }

  /** Returns {@code true}, {@code false}, or the code and place of what is wrong. */
  String about(String manifest) {
    ReadResult read = DocumentReader.yaml(SourceText.of("test.yaml", manifest), Limits.DEFAULT);
    if (!read.problems().isEmpty()) {
      return read.problems().get(0).code().code();
    }
    assertThat(read.documents()).hasSize(1);
    Decision decision = decide(read.documents().get(0));
    if (!decision.errors().isEmpty()) {
      EvaluationError error = decision.errors().get(0);
      return error.code() + " " + error.place().map(Place::toString).orElse("");
    }
    assertThat(decision.applied()).isOne();
    return Boolean.toString(!decision.findings().isEmpty());
  }

  private Decision decide(Document document) {
    try {
      Library library = library();
      return PolicySet.builder()
          .add(library)
          .asWritten(library)
          .build()
          .evaluate(Request.of(document));
    } catch (ConfigurationException wrong) {
      throw new AssertionError(wrong);
    }
  }

  private Library library() {
    String source = "package facts\n\nrule asked on " + kind + " as x {\n  deny if " + condition
        + "\n    message \"so it is\"\n    at x.metadata\n}\n";
    Compilation compilation = Bylaw.check(
        List.of(SourceText.of("facts.bylaw", source)),
        CompileOptions.of(List.of()).withBinding(KubernetesRules.binding()));
    return compilation
        .library()
        .orElseThrow(() -> new AssertionError(source + compilation.errors()));
  }
}
