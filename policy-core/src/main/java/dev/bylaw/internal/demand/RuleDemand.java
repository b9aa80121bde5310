package dev.bylaw.internal.demand;

import dev.bylaw.internal.program.FixAction;
import dev.bylaw.internal.program.Program;
import dev.bylaw.internal.program.RuleDefinition;
import dev.bylaw.internal.program.RuleTarget;
import dev.bylaw.internal.program.Statement;
import dev.bylaw.internal.program.StatementVisitor;
import dev.bylaw.internal.program.ViewDefinition;
import dev.bylaw.internal.program.ViewStep;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What one rule reads of documents: by its condition and statements, and by messages, places and
 * fixes. Never less than an evaluation reads; more where only a value tells which way it goes.
 */
public final class RuleDemand implements StatementVisitor<ExpressionDemand> {
  private final Program program;
  private final Documents documents;
  private final ExpressionDemand expressions;

  private RuleDemand(Program program, Documents documents, RuleDefinition rule) {
    this.program = program;
    this.documents = documents;
    this.expressions = new ExpressionDemand(program, documents, rule.frameSize());
  }

  /**
   * Tells what a rule reads.
   *
   * @param texts the values of those parameters that are strings, by name
   * @param ambient the names that the binding gives documents
   */
  public static Documents of(
      RuleDefinition rule, Map<String, String> texts, Program program, Set<String> ambient) {
    Documents documents = Documents.unread(ambient);
    try {
      new RuleDemand(program, documents, rule).follow(rule, texts);
      return documents;
    } catch (TooManyPaths | StackOverflowError tooMuch) {
      return Documents.whole(ambient);
    }
  }

  private void follow(RuleDefinition rule, Map<String, String> texts) {
    for (int i = 0; i < rule.parameters().size(); i++) {
      String text = texts.get(rule.parameters().get(i).name());
      expressions.set(i, text == null ? Source.NONE : Source.text(text));
    }
    expressions.set(rule.objectSlot(), parts(rule, documents.object()));
    rule.previousSlot().ifPresent(slot -> expressions.set(slot, parts(rule, documents.previous())));
    rule.condition().ifPresent(expressions::of);
    follow(rule.body());
  }

  private Source parts(RuleDefinition rule, Demand root) {
    Set<Demand> parts = new LinkedHashSet<>();
    for (RuleTarget target : rule.targets()) {
      if (target instanceof RuleTarget.View view) {
        ViewDefinition definition =
            (ViewDefinition) program.declaration(view.view()).orElseThrow();
        definition.entries().forEach(each -> parts.add(part(root, each.path())));
      } else {
        parts.add(root);
      }
    }
    return Source.of(parts);
  }

  private static Demand part(Demand root, List<ViewStep> path) {
    Demand part = root;
    for (ViewStep step : path) {
      part = step instanceof ViewStep.Key key ? part.field(key.name()) : part.element();
    }
    return part;
  }

  private ExpressionDemand follow(List<Statement> statements) {
    statements.forEach(each -> each.accept(this));
    return expressions;
  }

  @Override
  public ExpressionDemand visitLet(Statement.Let let) {
    expressions.set(let.slot(), expressions.of(let.value()));
    return expressions;
  }

  @Override
  public ExpressionDemand visitFor(Statement.For loop) {
    expressions.bind(loop.binder());
    return follow(loop.body());
  }

  @Override
  public ExpressionDemand visitIf(Statement.If branch) {
    expressions.of(branch.condition());
    follow(branch.whenTrue());
    return follow(branch.whenFalse());
  }

  @Override
  public ExpressionDemand visitCheck(Statement.Check check) {
    check.condition().ifPresent(expressions::of);
    expressions.deep(check.message());
    check.places().forEach(expressions::of);
    check.fixes().forEach(this::fix);
    return expressions;
  }

  /** A fix is compared with what stands at its place. */
  private void fix(FixAction fix) {
    if (fix instanceof FixAction.Set set) {
      expressions.deep(set.target());
      expressions.deep(set.value());
    } else if (fix instanceof FixAction.Append append) {
      Reads.deep(expressions.of(append.target()).elements(), append.value().type());
      expressions.deep(append.value());
    } else {
      expressions.of(fix.target());
    }
  }

  @Override
  public ExpressionDemand visitAllow(Statement.Allow allow) {
    expressions.of(allow.condition());
    allow.message().ifPresent(expressions::deep);
    return expressions;
  }
}
