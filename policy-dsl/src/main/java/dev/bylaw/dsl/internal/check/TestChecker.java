package dev.bylaw.dsl.internal.check;

import dev.bylaw.diagnostic.Suggestion;
import dev.bylaw.document.Place;
import dev.bylaw.dsl.internal.expression.ExpressionChecker;
import dev.bylaw.dsl.internal.flow.Frame;
import dev.bylaw.dsl.internal.report.CheckCode;
import dev.bylaw.dsl.internal.report.Reporter;
import dev.bylaw.dsl.internal.scope.Scope;
import dev.bylaw.dsl.syntax.Declaration;
import dev.bylaw.dsl.syntax.Literal;
import dev.bylaw.dsl.syntax.PathExpression;
import dev.bylaw.dsl.syntax.QualifiedName;
import dev.bylaw.dsl.syntax.SourceFile;
import dev.bylaw.dsl.syntax.TestItem;
import dev.bylaw.internal.program.DeclarationId;
import dev.bylaw.internal.program.Expression;
import dev.bylaw.internal.program.TestDefinition;
import dev.bylaw.internal.program.TestDefinition.Expectation;
import dev.bylaw.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Checks one test. */
final class TestChecker {
  private static final List<String> TEXT_FORMATS = List.of("yaml", "json");

  private final SourceFile file;
  private final Declaration.Test syntax;
  private final Reporter reporter;
  private final RuleNames rules;
  private final Frame frame = new Frame();
  private final ExpressionChecker expressions;
  private final TestInputs inputs;
  private final List<Expectation> expectations = new ArrayList<>();

  TestChecker(CheckedPackages packages, SourceFile file, Declaration.Test syntax) {
    this.file = file;
    this.syntax = syntax;
    this.reporter = packages.reporter(file);
    this.rules = new RuleNames(packages.symbols(), packages.symbols().namesIn(file));
    this.expressions = packages.beforeInput(file, frame);
    this.inputs = new TestInputs(packages, file, expressions, rules);
  }

  TestDefinition check() {
    for (TestItem item : syntax.items()) {
      if (item instanceof TestItem.With with) {
        inputs.parameters(with);
      } else if (item instanceof TestItem.TextInput text) {
        inputs.text(text);
      } else if (item instanceof TestItem.LiteralInput literal) {
        inputs.literal(literal);
      } else {
        expectation(item);
      }
    }
    checkWhole();
    return new TestDefinition(
        new DeclarationId(file.packageName().text(), syntax.name().plainText().orElse("")),
        inputs.parameters(),
        inputs.inputs(),
        expectations,
        frame.size(),
        file.source().name(),
        syntax.span());
  }

  private void checkWhole() {
    boolean judged = expectations.stream().anyMatch(each -> !(each instanceof Expectation.That));
    boolean allowed = expectations.stream().anyMatch(Expectation.Allow.class::isInstance);
    boolean denied = expectations.stream().anyMatch(Expectation.Deny.class::isInstance);
    boolean anyExpectation = syntax.items().stream()
        .anyMatch(each -> !(each instanceof TestItem.With
            || each instanceof TestItem.TextInput
            || each instanceof TestItem.LiteralInput));
    if (!anyExpectation) {
      reporter.report(
          CheckCode.TEST_EXPECTATION,
          syntax.name().span(),
          "this test expects nothing",
          "add 'expect deny', 'expect allow' or 'expect that'");
    } else if (allowed && denied) {
      reporter.report(
          CheckCode.TEST_EXPECTATION,
          syntax.name().span(),
          "this test expects both 'deny' and 'allow'",
          "make two tests of it");
    } else if (judged && !inputs.hasObject()) {
      reporter.report(
          CheckCode.TEST_INPUT,
          syntax.name().span(),
          "this test has no 'input' to decide on",
          "add one, or expect the value of an expression with 'expect that'");
    }
  }

  private void expectation(TestItem item) {
    if (item instanceof TestItem.ExpectThat that) {
      Expression condition = expressions.condition(that.condition(), Scope.EMPTY);
      expectations.add(new Expectation.That(condition, that.span()));
    } else if (item instanceof TestItem.ExpectDeny deny) {
      expectations.add(new Expectation.Deny(
          deny.rule().flatMap(this::rule),
          deny.at().flatMap(this::place),
          deny.message().flatMap(Literal.StringLiteral::plainText),
          deny.span()));
    } else if (item instanceof TestItem.ExpectAllow allow) {
      expectations.add(new Expectation.Allow(allow.span()));
    } else if (item instanceof TestItem.ExpectError error) {
      expectations.add(
          new Expectation.EvaluationError(error.at().flatMap(this::place), error.span()));
    } else if (item instanceof TestItem.ExpectFixed fixed) {
      if (!TEXT_FORMATS.contains(fixed.format().text())) {
        reporter.report(
            CheckCode.TEST_EXPECTATION,
            fixed.format().span(),
            "the fixed input is 'yaml' or 'json'",
            Suggestion.hint(fixed.format().text(), TEXT_FORMATS));
      }
      expectations.add(new Expectation.Fixed(
          fixed.format().text().equals("yaml"), fixed.text().plainText().orElse(""), fixed.span()));
    }
  }

  private Optional<DeclarationId> rule(QualifiedName name) {
    Optional<DeclarationId> rule = rules.find(name);
    if (rule.isEmpty() && !rules.mayBeUnread(name)) {
      reporter.report(
          CheckCode.UNKNOWN_RULE,
          name.span(),
          "there is no rule '" + name + "'",
          Suggestion.hint(name.text(), rules.candidates(name)));
    }
    return rule;
  }

  private Optional<Place> place(PathExpression path) {
    Place place = Place.ROOT;
    for (PathExpression.Step step : path.steps()) {
      if (step instanceof PathExpression.FieldStep field) {
        place = place.key(field.name().text());
      } else if (step instanceof PathExpression.KeyStep key) {
        place = place.key(key.key().plainText().orElse(""));
      } else if (step instanceof PathExpression.IndexStep index) {
        place = place.index((int) Math.min(index.index(), Integer.MAX_VALUE));
      } else {
        everyElement(step.span());
        return Optional.empty();
      }
    }
    return Optional.of(place);
  }

  private void everyElement(Span span) {
    reporter.report(
        CheckCode.TEST_EXPECTATION,
        span,
        "a finding stands at one place, not at every element",
        "write the index");
  }
}
