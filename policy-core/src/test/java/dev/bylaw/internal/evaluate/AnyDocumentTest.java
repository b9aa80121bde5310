package dev.bylaw.internal.evaluate;

import static dev.bylaw.internal.evaluate.Tree.*;
import static org.assertj.core.api.Assertions.assertThat;

import dev.bylaw.ConfigurationException;
import dev.bylaw.PolicySet;
import dev.bylaw.decision.Decision;
import dev.bylaw.decision.ErrorCode;
import dev.bylaw.decision.Finding;
import dev.bylaw.document.BooleanNode;
import dev.bylaw.document.FloatNode;
import dev.bylaw.document.IntegerNode;
import dev.bylaw.document.ListNode;
import dev.bylaw.document.Node;
import dev.bylaw.document.NullNode;
import dev.bylaw.document.ObjectNode;
import dev.bylaw.document.StringNode;
import dev.bylaw.fix.FixResult;
import dev.bylaw.fix.Fixes;
import dev.bylaw.internal.library.ProgramLibrary;
import dev.bylaw.internal.program.Builtin;
import dev.bylaw.internal.program.Construction;
import dev.bylaw.internal.program.Expression;
import dev.bylaw.source.Span;
import dev.bylaw.type.JsonType;
import dev.bylaw.type.ListType;
import dev.bylaw.type.MapType;
import dev.bylaw.type.OptionalType;
import dev.bylaw.type.RecordType;
import dev.bylaw.type.ScalarType;
import dev.bylaw.type.SetType;
import dev.bylaw.type.Type;
import dev.bylaw.type.UnionType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/**
 * Any JSON is accepted as the input of any rule: rules that touch every kind of expression decide
 * without an exception, equally on each run, and their fixes take their findings away.
 */
class AnyDocumentTest {
  private static final Type NAMES = new ListType(ScalarType.STRING);
  private static final RecordType PART = type(
      "Part",
      optional("a", ScalarType.STRING),
      required("b", ScalarType.INT),
      optional("c", ScalarType.QUANTITY),
      optional("list", NAMES));
  private static final RecordType DOCUMENT = type(
      "Document",
      optional("a", ScalarType.STRING),
      optional("b", ScalarType.BOOL),
      optional("c", UnionType.of(List.of(ScalarType.INT, ScalarType.STRING))),
      required("list", new ListType(PART)),
      optional("map", new MapType(ScalarType.FLOAT)),
      optional("free", JsonType.JSON));
  private static final Expression DOC = local(0, DOCUMENT);
  private static final Expression ELEMENT = local(1, PART);

  private final PolicySet policies = policies();

  private static PolicySet policies() {
    ProgramLibrary library = Policies.on(DOCUMENT)
        .rule(
            "texts",
            deny(
                equal(call(Builtin.LOWER, ScalarType.STRING, path(DOC, "a")), text("x")),
                message(text("is "), path(DOC, "a")),
                path(DOC, "a")))
        .rule(
            "flags",
            fixing(
                deny(different(path(DOC, "b"), bool(true)), "not set", path(DOC, "b")),
                set(path(DOC, "b"), bool(true))))
        .rule("unions", branch(is(path(DOC, "c"), ScalarType.INT), deny(bool(true), "an int")))
        .rule(
            "elements",
            loop(
                binder(1, path(DOC, "list")),
                fixing(
                    require(
                        in(text("x"), path(ELEMENT, "list")),
                        message(text("of "), path(ELEMENT, "b")),
                        path(ELEMENT, "list")),
                    append(path(ELEMENT, "list"), text("x"))),
                deny(
                    less(
                        orElse(path(ELEMENT, "c"), scalar(ScalarType.QUANTITY, "1Gi")),
                        scalar(ScalarType.QUANTITY, "1Mi")),
                    message(path(ELEMENT, "c")),
                    path(ELEMENT, "c"))))
        .rule(
            "numbers",
            deny(
                any(binder(2, 3, path(DOC, "map")), less(local(3, ScalarType.FLOAT), real(0.5))),
                message(path(DOC, "map")),
                local(3, ScalarType.FLOAT),
                path(DOC, "map")))
        .rule(
            "collections",
            let(
                2,
                each(
                    call(Builtin.SIZE, ScalarType.INT, path(ELEMENT, "list")),
                    binder(1, path(DOC, "list")))),
            deny(
                equal(
                    call(
                        Builtin.SORTED,
                        new ListType(ScalarType.INT),
                        local(2, new ListType(ScalarType.INT))),
                    list(ScalarType.INT, number(1))),
                message(local(2, new ListType(ScalarType.INT)))))
        .rule(
            "free",
            branch(
                is(path(DOC, "free"), PART),
                deny(
                    isPresent(path(narrow(path(DOC, "free"), OptionalType.of(PART)), "a")),
                    message(path(narrow(path(DOC, "free"), OptionalType.of(PART)), "b")),
                    path(narrow(path(DOC, "free"), OptionalType.of(PART)), "a"))))
        .rule(
            "equality",
            deny(
                equal(
                    new Construction.Collect(
                        List.of(path(DOC, "free")), new SetType(JsonType.JSON), Span.NONE),
                    new Construction.Collect(
                        List.of(at(path(DOC, "free"), text("a"))),
                        new SetType(JsonType.JSON),
                        Span.NONE)),
                "equal"))
        .library();
    try {
      return PolicySet.builder().add(library).asWritten(library).build();
    } catch (ConfigurationException wrong) {
      throw new AssertionError(wrong);
    }
  }

  @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
  void decides_on_any_json_without_an_exception_and_equally(@ForAll("json") Node document) {
    Decision decision = policies.evaluate(Policies.request(document));
    assertThat(decision.errors()).noneMatch(each -> each.code() == ErrorCode.INTERNAL);
    assertThat(policies.evaluate(Policies.request(document))).isEqualTo(decision);
  }

  @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
  void a_fix_takes_its_finding_away(@ForAll("json") Node document) {
    for (Finding finding : policies.evaluate(Policies.request(document)).findings()) {
      if (!finding.fix().isEmpty()) {
        FixResult mended = Fixes.apply(document, List.of(finding));
        assertThat(mended.applied()).containsExactly(finding);
        assertThat(policies.evaluate(Policies.request(mended.root())).findings())
            .noneMatch(
                each -> each.rule().equals(finding.rule()) && each.place().equals(finding.place()));
      }
    }
  }

  @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
  void all_fixes_together_take_all_their_findings_away(@ForAll("json") Node document) {
    List<Finding> findings = policies.evaluate(Policies.request(document)).findings();
    FixResult mended = Fixes.apply(document, findings);
    assertThat(mended.conflicting()).isEmpty();
    assertThat(policies.evaluate(Policies.request(mended.root())).findings())
        .allMatch(each -> each.fix().isEmpty());
  }

  @Provide
  Arbitrary<Node> json() {
    return Arbitraries.frequencyOf(Tuple.of(1, node(2)), Tuple.of(5, object(3)));
  }

  private static Arbitrary<Node> node(int depth) {
    Arbitrary<Node> scalars = Arbitraries.oneOf(
        Arbitraries.of("x", "X", "", "1Gi", "1Gx", "true")
            .map(text -> new StringNode(text, Span.NONE)),
        Arbitraries.longs().map(number -> new IntegerNode(number, Span.NONE)),
        Arbitraries.of(0.1, 1.5, -2.5e300).map(number -> new FloatNode(number, Span.NONE)),
        Arbitraries.of(true, false).map(bool -> new BooleanNode(bool, Span.NONE)),
        Arbitraries.just(new NullNode(Span.NONE)));
    return depth == 0 ? scalars : Arbitraries.oneOf(scalars, object(depth - 1), array(depth - 1));
  }

  private static Arbitrary<Node> array(int depth) {
    return node(depth).list().ofMaxSize(3).map(ListNode::of);
  }

  private static Arbitrary<Node> object(int depth) {
    return Arbitraries.maps(
            Arbitraries.of("a", "b", "c", "list", "map", "free", "other"), node(depth))
        .ofMaxSize(6)
        .map(members -> {
          Map<String, Node> ordered = new LinkedHashMap<>(members);
          return ObjectNode.of(ordered);
        });
  }
}
