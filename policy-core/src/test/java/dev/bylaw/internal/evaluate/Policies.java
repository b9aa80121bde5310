package dev.bylaw.internal.evaluate;

import dev.bylaw.ConfigurationException;
import dev.bylaw.PolicySet;
import dev.bylaw.binding.BindingSettings;
import dev.bylaw.binding.Operation;
import dev.bylaw.binding.Request;
import dev.bylaw.decision.Decision;
import dev.bylaw.decision.Severity;
import dev.bylaw.document.Document;
import dev.bylaw.document.Node;
import dev.bylaw.evaluation.EvaluationLimits;
import dev.bylaw.internal.library.ProgramLibrary;
import dev.bylaw.internal.link.Linked;
import dev.bylaw.internal.link.Linker;
import dev.bylaw.internal.link.Problems;
import dev.bylaw.internal.link.SelectedRule;
import dev.bylaw.internal.program.Declaration;
import dev.bylaw.internal.program.DeclarationId;
import dev.bylaw.internal.program.Documentation;
import dev.bylaw.internal.program.Expression;
import dev.bylaw.internal.program.PackageDefinition;
import dev.bylaw.internal.program.Program;
import dev.bylaw.internal.program.RuleDefinition;
import dev.bylaw.internal.program.RuleTarget;
import dev.bylaw.internal.program.Statement;
import dev.bylaw.reader.DocumentReader;
import dev.bylaw.reader.Limits;
import dev.bylaw.source.SourceText;
import dev.bylaw.source.Span;
import dev.bylaw.type.RecordType;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;

/** Policies over documents of one declared type, the object in slot 0. */
public final class Policies {
  private static final DeclarationId TYPE = new DeclarationId("test", "Document");
  private static final int SLOTS = 20;

  private final RecordType type;
  private final List<Declaration> declarations = new ArrayList<>();

  private Policies(RecordType type) {
    this.type = type;
  }

  public static Policies on(RecordType type) {
    return new Policies(type);
  }

  public Expression object() {
    return Tree.local(0, type);
  }

  public Policies rule(String name, Statement... body) {
    return rule(name, Optional.empty(), body);
  }

  public Policies rule(String name, Optional<Expression> condition, Statement... body) {
    declarations.add(ruleDefinition(name, condition, body));
    return this;
  }

  public RuleDefinition ruleDefinition(
      String name, Optional<Expression> condition, Statement... body) {
    return new RuleDefinition(
        new DeclarationId("test", name),
        Documentation.NONE,
        Severity.MEDIUM,
        Map.of(),
        List.of(),
        Set.of(Operation.CREATE, Operation.UPDATE),
        List.of(new RuleTarget.Document(TYPE)),
        type,
        0,
        OptionalInt.empty(),
        false,
        condition,
        Arrays.asList(body),
        SLOTS,
        "test.bylaw",
        Span.NONE);
  }

  public Policies declare(Declaration declaration) {
    declarations.add(declaration);
    return this;
  }

  public ProgramLibrary library() {
    return ProgramLibrary.of(
        Program.of(List.of(new PackageDefinition("test", declarations))),
        Optional.empty(),
        Map.of());
  }

  public Decision decide(String json) {
    return decide(json(json), EvaluationLimits.DEFAULT);
  }

  public Decision decide(Node document, EvaluationLimits limits) {
    return policySet(limits).evaluate(request(document));
  }

  public PolicySet policySet(EvaluationLimits limits) {
    ProgramLibrary library = library();
    try {
      return PolicySet.builder().add(library).asWritten(library).limits(limits).build();
    } catch (ConfigurationException wrong) {
      throw new AssertionError(wrong);
    }
  }

  /** Links the rules as they are written. */
  public Linked linked(EvaluationLimits limits) {
    return linked(limits, SelectedRule::asWritten);
  }

  /** Links the rules, each used in one way. */
  public Linked linked(EvaluationLimits limits, Function<RuleDefinition, SelectedRule> use) {
    Problems problems = new Problems();
    Linker linker = new Linker(List.of(library()), problems);
    List<SelectedRule> selected =
        linker.program().declarations(RuleDefinition.class).map(use).toList();
    return linker
        .link(selected, BindingSettings.DEFAULTS, Map.of(), limits, Clock.systemUTC())
        .orElseThrow(() -> new AssertionError(problems.diagnostics()));
  }

  public static Request request(Node document) {
    return new Request(
        Document.of(document),
        Optional.of(TYPE.toString()),
        Optional.empty(),
        Optional.empty(),
        Map.of());
  }

  /** Reads JSON. */
  public static Node json(String text) {
    return DocumentReader.json(SourceText.of("test.json", text), Limits.DEFAULT)
        .documents()
        .get(0)
        .root();
  }
}
