package dev.bylaw.dsl.internal.check;

import dev.bylaw.binding.Operation;
import dev.bylaw.dsl.internal.declare.BindingNames;
import dev.bylaw.dsl.internal.declare.Symbol;
import dev.bylaw.dsl.internal.expression.ConditionLint;
import dev.bylaw.dsl.internal.expression.ExpressionChecker;
import dev.bylaw.dsl.internal.flow.Conditions;
import dev.bylaw.dsl.internal.flow.Frame;
import dev.bylaw.dsl.internal.flow.Origins;
import dev.bylaw.dsl.internal.flow.Places;
import dev.bylaw.dsl.internal.report.CheckCode;
import dev.bylaw.dsl.internal.scope.Declarations;
import dev.bylaw.dsl.internal.scope.Scope;
import dev.bylaw.dsl.internal.scope.Surroundings;
import dev.bylaw.dsl.internal.scope.Variable;
import dev.bylaw.dsl.syntax.Declaration;
import dev.bylaw.dsl.syntax.SourceFile;
import dev.bylaw.internal.program.Expression;
import dev.bylaw.internal.program.Parameter;
import dev.bylaw.internal.program.RuleDefinition;
import dev.bylaw.internal.program.Statement;
import dev.bylaw.type.OptionalType;
import dev.bylaw.type.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Checks one rule. */
final class RuleChecker {
  /** A resource's annotation that names a rule has at most 63 characters with its prefix. */
  private static final int LONGEST_ID = 56;

  private final CheckedPackages packages;
  private final SourceFile file;
  private final Declaration.Rule syntax;
  private final Symbol.RuleSymbol symbol;
  private final Frame frame = new Frame();
  private final Surroundings surroundings;
  private final ExpressionChecker expressions;

  RuleChecker(
      CheckedPackages packages,
      SourceFile file,
      Declaration.Rule syntax,
      Symbol.RuleSymbol symbol) {
    this.packages = packages;
    this.file = file;
    this.syntax = syntax;
    this.symbol = symbol;
    this.surroundings = packages.surroundings(file, frame, false);
    this.expressions = new ExpressionChecker(surroundings);
  }

  RuleDefinition check() {
    checkId();
    AnnotationChecker annotations = new AnnotationChecker(surroundings.reporter());
    annotations.check(syntax);
    TargetChecker targets = new TargetChecker(surroundings);
    Type objectType = targets.check(syntax.target());
    OperationChecker operations =
        new OperationChecker(packages.symbols().binding(), surroundings.reporter());
    Set<Operation> allowed = operations.operations(syntax);
    operations.check(syntax, allowed, targets.targets());

    List<Parameter> parameters = new ArrayList<>();
    Scope scope = parameters(parameters);
    Variable object = Declarations.declare(
        syntax.object(), objectType, new Frame.Source.RuleObject(), scope, surroundings);
    scope = scope.with(object);
    boolean updateOnly = allowed.equals(Set.of(Operation.UPDATE));
    OptionalInt previous = OptionalInt.empty();
    if (syntax.was().isPresent()) {
      Variable was = Declarations.declare(
          syntax.was().get(),
          updateOnly ? objectType : OptionalType.of(objectType),
          new Frame.Source.Previous(),
          scope,
          surroundings);
      scope = scope.with(was);
      previous = OptionalInt.of(was.slot());
    }
    Optional<Expression> when = Optional.empty();
    if (syntax.when().isPresent()) {
      when = Optional.of(expressions.condition(syntax.when().get(), scope));
      new ConditionLint(surroundings.reporter())
          .check(when.get(), syntax.when().get().span());
      scope = scope.knowing(Conditions.when(true, when.get()));
    }
    StatementChecker statements = new StatementChecker(expressions, surroundings, findings(object));
    List<Statement> body = statements.block(syntax.body(), scope);
    UnusedNames.inRule(syntax, statements.lets(), surroundings);
    return new RuleDefinition(
        symbol.id(),
        DocumentationText.of(syntax),
        annotations.severity(),
        annotations.mappings(),
        parameters,
        allowed,
        targets.targets(),
        objectType,
        object.slot(),
        previous,
        previous.isPresent() && updateOnly,
        when,
        body,
        frame.size(),
        file.source().name(),
        syntax.span());
  }

  private void checkId() {
    String id = symbol.id().toString();
    if (id.length() > LONGEST_ID) {
      surroundings
          .reporter()
          .report(
              CheckCode.RULE_ID_TOO_LONG,
              syntax.name().span(),
              "the id '" + id + "' has " + id.length() + " characters; " + LONGEST_ID
                  + " are allowed, so that it fits into an annotation's name",
              "shorten the name or the package's");
    }
  }

  private Scope parameters(List<Parameter> parameters) {
    Scope scope = Scope.EMPTY;
    ExpressionChecker defaults = new ExpressionChecker(surroundings.forBeforeInput());
    List<Declaration.Parameter> written = syntax.parameters();
    List<Variable> variables = new ArrayList<>();
    for (int i = 0; i < written.size(); i++) {
      Variable variable = Declarations.declare(
          written.get(i).name(),
          symbol.parameters().get(i).type(),
          new Frame.Source.RuleParameter(),
          scope,
          surroundings);
      variables.add(variable);
      scope = scope.with(variable);
    }
    Scope earlier = Scope.EMPTY;
    for (int i = 0; i < written.size(); i++) {
      Type type = symbol.parameters().get(i).type();
      Optional<Expression> value = Optional.empty();
      if (written.get(i).defaultValue().isPresent()) {
        value = Optional.of(defaults.checkAs(written.get(i).defaultValue().get(), earlier, type));
      }
      parameters.add(new Parameter(
          written.get(i).name().text(), type, value, written.get(i).span()));
      earlier = earlier.with(variables.get(i));
    }
    return scope;
  }

  private FindingChecker findings(Variable object) {
    Origins origins = new Origins(packages.definitions()::find, BindingNames.WHOLE_OBJECT, frame);
    return new FindingChecker(
        expressions, surroundings, origins, new Places(origins, frame), object);
  }
}
