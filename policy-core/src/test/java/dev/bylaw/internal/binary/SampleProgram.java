package dev.bylaw.internal.binary;

import dev.bylaw.binding.Operation;
import dev.bylaw.decision.Severity;
import dev.bylaw.document.Place;
import dev.bylaw.internal.program.Binder;
import dev.bylaw.internal.program.ConstantDefinition;
import dev.bylaw.internal.program.Construction;
import dev.bylaw.internal.program.DeclarationId;
import dev.bylaw.internal.program.Documentation;
import dev.bylaw.internal.program.Expression;
import dev.bylaw.internal.program.FixAction;
import dev.bylaw.internal.program.HostFunctionDefinition;
import dev.bylaw.internal.program.LiteralValue;
import dev.bylaw.internal.program.PackageDefinition;
import dev.bylaw.internal.program.Parameter;
import dev.bylaw.internal.program.Program;
import dev.bylaw.internal.program.RuleDefinition;
import dev.bylaw.internal.program.RuleTarget;
import dev.bylaw.internal.program.Statement;
import dev.bylaw.internal.program.TestDefinition;
import dev.bylaw.internal.program.TypeDefinition;
import dev.bylaw.internal.program.ViewDefinition;
import dev.bylaw.internal.program.ViewStep;
import dev.bylaw.internal.random.SampleBinding;
import dev.bylaw.source.Span;
import dev.bylaw.type.Field;
import dev.bylaw.type.JsonType;
import dev.bylaw.type.ListType;
import dev.bylaw.type.LiteralType;
import dev.bylaw.type.MapType;
import dev.bylaw.type.NothingType;
import dev.bylaw.type.OptionalType;
import dev.bylaw.type.RecordType;
import dev.bylaw.type.ScalarType;
import dev.bylaw.type.SetType;
import dev.bylaw.type.Type;
import dev.bylaw.type.UnionType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;

/** A program made by hand with every sort of declaration, statement, type and input. */
final class SampleProgram {
  static final DeclarationId RULE = id("rule");

  private static final Documentation DOCUMENTATION = new Documentation("Title", "Why and how.");
  private static final String SOURCE = "policies/sample.bylaw";

  private SampleProgram() {}

  private static DeclarationId id(String name) {
    return new DeclarationId("sample", name);
  }

  private static Span at(int start) {
    return new Span(start, start + 10);
  }

  /** A record that contains itself. */
  static RecordType tree() {
    RecordType[] self = new RecordType[1];
    self[0] = RecordType.of(
        "Tree",
        () -> List.of(
            Field.of("name", ScalarType.STRING),
            Field.of("children", new ListType(self[0])),
            Field.of("mode", OptionalType.of(new LiteralType("a\uD800\u00e9\n")))));
    return self[0];
  }

  static Program of(SampleBinding binding, Operation... operations) {
    RecordType tree = tree();
    return Program.of(List.of(
        new PackageDefinition(
            "sample",
            List.of(
                type("Tree", tree, true),
                type("Alias", tree, false),
                type("Choice", everyType(binding, tree), false),
                constant(),
                hostFunction(tree),
                view(binding),
                test("works", tree),
                rule(binding, tree, operations))),
        new PackageDefinition("empty", List.of())));
  }

  private static Type everyType(SampleBinding binding, RecordType tree) {
    return UnionType.of(List.of(
        ScalarType.QUANTITY,
        new SetType(NothingType.NOTHING),
        new MapType(JsonType.JSON),
        tree,
        binding.widget()));
  }

  private static TypeDefinition type(String name, Type type, boolean defaultDeny) {
    return new TypeDefinition(id(name), DOCUMENTATION, type, defaultDeny, SOURCE, at(20));
  }

  private static ConstantDefinition constant() {
    Expression value = new Expression.Literal(
        new LiteralValue.Scalar(ScalarType.QUANTITY, "1.5Gi"), ScalarType.QUANTITY, at(40));
    return new ConstantDefinition(
        id("constant"), DOCUMENTATION, ScalarType.QUANTITY, value, 0, SOURCE, at(30));
  }

  private static HostFunctionDefinition hostFunction(RecordType tree) {
    Parameter parameter = new Parameter("tree", tree, Optional.empty(), at(60));
    return new HostFunctionDefinition(
        id("host"), DOCUMENTATION, List.of(parameter), ScalarType.BOOL, SOURCE, at(50));
  }

  private static ViewDefinition view(SampleBinding binding) {
    RecordType part = (RecordType) ((ListType) binding
            .widget()
            .field("spec")
            .map(spec -> (RecordType) OptionalType.unwrap(spec.type()))
            .flatMap(spec -> spec.field("parts"))
            .orElseThrow()
            .type())
        .element();
    ViewDefinition.Entry entry = new ViewDefinition.Entry(
        SampleBinding.WIDGET_KIND,
        List.of(new ViewStep.Key("spec"), new ViewStep.Every(), new ViewStep.Index(3)));
    return new ViewDefinition(
        id("Parts"), DOCUMENTATION, part, List.of(entry), true, SOURCE, at(70));
  }

  private static TestDefinition test(String name, RecordType tree) {
    Place place = Place.ROOT.key("a").index(2).key("b/c");
    Expression truth = new Expression.Literal(new LiteralValue.Bool(true), ScalarType.BOOL, at(95));
    Expression text =
        new Expression.Literal(new LiteralValue.Text("x"), ScalarType.STRING, Span.NONE);
    return new TestDefinition(
        id(name),
        Optional.of(new Construction.MakeRecord(List.of("limit"), List.of(text), tree, at(81))),
        List.of(
            new TestDefinition.Input.Text(TestDefinition.Role.INPUT, true, "a: 1\n", 2, at(82)),
            new TestDefinition.Input.Files(TestDefinition.Role.INVENTORY, "*.yaml", at(83)),
            new TestDefinition.Input.Value(TestDefinition.Role.WAS, truth, at(84))),
        List.of(
            new TestDefinition.Expectation.Deny(
                Optional.of(RULE), Optional.of(place), Optional.of("message"), at(85)),
            new TestDefinition.Expectation.Allow(at(86)),
            new TestDefinition.Expectation.EvaluationError(Optional.of(place), at(87)),
            new TestDefinition.Expectation.Fixed(false, "{}", at(88)),
            new TestDefinition.Expectation.That(truth, at(89))),
        2,
        SOURCE,
        at(80));
  }

  private static RuleDefinition rule(
      SampleBinding binding, RecordType tree, Operation... operations) {
    Expression object = new Expression.ReadLocal(0, "w", binding.widget(), at(101));
    Expression truth =
        new Expression.Literal(new LiteralValue.Bool(true), ScalarType.BOOL, at(102));
    Expression message =
        new Expression.Literal(new LiteralValue.Text("no"), ScalarType.STRING, at(104));
    Expression names =
        new Construction.Collect(List.of(message), new ListType(ScalarType.STRING), Span.NONE);
    Binder binder = new Binder(OptionalInt.of(1), 2, names, Optional.of(truth), at(90));
    Statement check = new Statement.Check(
        Optional.of(new Expression.Quantifier(true, binder, truth, ScalarType.BOOL, at(103))),
        true,
        message,
        List.of(object),
        List.of(
            new FixAction.Set(object, message, at(105)),
            new FixAction.Append(object, message, at(106)),
            new FixAction.Remove(object, at(107))),
        at(108));
    List<Statement> body = List.of(
        new Statement.Let(3, "n", names, at(109)),
        new Statement.For(
            binder, List.of(new Statement.If(truth, List.of(check), List.of(), at(111))), at(110)),
        new Statement.Allow(truth, Optional.of(message), at(112)));
    return new RuleDefinition(
        RULE,
        DOCUMENTATION,
        Severity.CRITICAL,
        new TreeMap<>(Map.of("pss", List.of("a"), "cis", List.of("5.2.8", "5.2.9"))),
        List.of(),
        Set.of(operations),
        List.of(
            new RuleTarget.Kind(SampleBinding.WIDGET_KIND, binding.widget()),
            new RuleTarget.View(id("Parts")),
            new RuleTarget.AnyObject(),
            new RuleTarget.Document(id("Tree"))),
        UnionType.of(List.of(binding.widget(), tree)),
        0,
        OptionalInt.of(4),
        true,
        Optional.of(truth),
        body,
        5,
        SOURCE,
        at(100));
  }
}
