package dev.bylaw.kubernetes.conformance;

import static dev.bylaw.kubernetes.conformance.ConformanceCase.member;
import static org.assertj.core.api.Assertions.assertThat;

import dev.bylaw.ConfigurationException;
import dev.bylaw.PolicySet;
import dev.bylaw.PolicySetBuilder;
import dev.bylaw.binding.Operation;
import dev.bylaw.binding.Request;
import dev.bylaw.decision.Finding;
import dev.bylaw.document.Document;
import dev.bylaw.document.IntegerNode;
import dev.bylaw.document.ListNode;
import dev.bylaw.document.Node;
import dev.bylaw.document.ObjectNode;
import dev.bylaw.document.StringNode;
import dev.bylaw.dsl.Bylaw;
import dev.bylaw.dsl.Compilation;
import dev.bylaw.dsl.CompileOptions;
import dev.bylaw.dsl.testing.TestRunner;
import dev.bylaw.dsl.testing.TestSettings;
import dev.bylaw.evaluation.EvaluationLimits;
import dev.bylaw.explanation.Explanation;
import dev.bylaw.explanation.Step;
import dev.bylaw.internal.library.ProgramLibrary;
import dev.bylaw.internal.program.RuleDefinition;
import dev.bylaw.internal.program.RuleTarget;
import dev.bylaw.kubernetes.KubernetesRules;
import dev.bylaw.library.Library;
import dev.bylaw.reader.NodeWriter;
import dev.bylaw.source.SourceText;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Runs one case, with both evaluators, which must decide the same. */
final class ConformanceRun {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-01-05T10:30:00Z"), ZoneOffset.UTC);

  private final ConformanceCase each;
  private final ObjectNode given;

  private ConformanceRun(ConformanceCase each) {
    this.each = each;
    this.given = each.given();
  }

  /** Returns what comes out of a case. */
  static String of(ConformanceCase each) throws ConfigurationException {
    return NodeWriter.yaml(new ConformanceRun(each).run());
  }

  private Node run() throws ConfigurationException {
    List<SourceText> sources = each.sources();
    CompileOptions options = CompileOptions.of(List.of());
    Compilation compiled = Bylaw.check(
        sources, onKubernetes() ? options.withBinding(KubernetesRules.binding()) : options);
    Outcomes outcomes = new Outcomes();
    outcomes.withAll(
        "diagnostics",
        compiled.diagnostics(),
        diagnostic -> Outcomes.of(diagnostic, sources.size() > 1));
    if (compiled.library().isEmpty()) {
      return outcomes.node();
    }
    Library library = compiled.library().get();
    outcomes.withAll(
        "tests",
        new TestRunner(library, List.of())
            .in(each.chapter())
            .run(TestSettings.DEFAULTS)
            .results(),
        Outcomes::of);
    if (given.get("inputs") instanceof ListNode inputs) {
      PolicySet interpreted = build(library, false);
      PolicySet generated = build(library, true);
      List<Node> decisions = new ArrayList<>();
      for (int i = 0; i < inputs.size(); i++) {
        ObjectNode input = (ObjectNode) inputs.element(i);
        decisions.add(decide(input, library, interpreted, generated));
      }
      outcomes.withAll("decisions", decisions, decision -> decision);
    }
    return outcomes.node();
  }

  private boolean onKubernetes() {
    return member(given, "platform").isPresent();
  }

  private PolicySet build(Library library, boolean generates) throws ConfigurationException {
    PolicySetBuilder builder =
        PolicySet.builder().add(library).clock(CLOCK).generateCode(generates);
    member(given, "platform")
        .ifPresent(version -> builder.constant("kubernetes", ((StringNode) version).value()));
    member(given, "steps").ifPresent(steps -> builder.limits(limits((IntegerNode) steps)));
    return Files.exists(each.profile())
        ? builder.profile(each.profile()).build()
        : builder.asWritten(library).build();
  }

  private static EvaluationLimits limits(IntegerNode steps) {
    EvaluationLimits limits = EvaluationLimits.DEFAULT;
    return new EvaluationLimits(
        steps.value(), limits.deadline(), limits.valueElements(), limits.valueText());
  }

  private Node decide(
      ObjectNode input, Library library, PolicySet interpreted, PolicySet generated) {
    String name = member(input, "name").map(ConformanceRun::text).orElseThrow();
    Node document = member(input, "document").orElseThrow();
    Optional<String> type = typeName(input, library);
    Node expected =
        Outcomes.of(name, interpreted.evaluate(request(input, type, Document.of(document))));
    assertExplained(
        name, interpreted.explain(request(input, type, Document.of(document))), expected);
    List<Document> documents = new ArrayList<>(List.of(Document.of(document)));
    if (type.isEmpty()) {
      documents.add(generated.keep(Document.of(document)));
    }
    for (Document variant : documents) {
      Node decision = Outcomes.of(name, generated.evaluate(request(input, type, variant)));
      assertThat(NodeWriter.yaml(decision)).as(name).isEqualTo(NodeWriter.yaml(expected));
    }
    return expected;
  }

  /** An explanation is of the same decision, and each finding is in it. */
  private static void assertExplained(String name, Explanation explanation, Node expected) {
    Node decision = Outcomes.of(name, explanation.decision());
    assertThat(NodeWriter.yaml(decision)).as(name).isEqualTo(NodeWriter.yaml(expected));
    List<Finding> told = explanation.rules().stream()
        .flatMap(rule -> rule.steps().stream())
        .flatMap(ConformanceRun::findings)
        .toList();
    assertThat(told)
        .as(name)
        .containsExactlyInAnyOrderElementsOf(explanation.decision().findings());
  }

  private static Stream<Finding> findings(Step step) {
    return Stream.concat(
        step.finding().stream(), step.parts().stream().flatMap(ConformanceRun::findings));
  }

  /** The declared type of a document, for documents that are no objects of a platform. */
  private Optional<String> typeName(ObjectNode input, Library library) {
    if (onKubernetes()) {
      return Optional.empty();
    }
    Optional<String> given = member(input, "type").map(ConformanceRun::text);
    return ProgramLibrary.from(library)
        .program()
        .declarations(RuleDefinition.class)
        .flatMap(rule -> rule.targets().stream())
        .filter(RuleTarget.Document.class::isInstance)
        .map(target -> ((RuleTarget.Document) target).type().toString())
        .filter(id -> given.map(name -> id.endsWith("." + name)).orElse(true))
        .findFirst();
  }

  private static String text(Node node) {
    return ((StringNode) node).value();
  }

  private static Request request(ObjectNode input, Optional<String> type, Document document) {
    Map<String, Node> ambient = new HashMap<>();
    for (String name : List.of("request", "namespace")) {
      member(input, name).ifPresent(value -> ambient.put(name, value));
    }
    Optional<Operation> operation = member(input, "operation")
        .map(name -> Operation.valueOf(text(name).toUpperCase(Locale.ROOT)));
    return new Request(document, type, operation, member(input, "was"), ambient);
  }
}
