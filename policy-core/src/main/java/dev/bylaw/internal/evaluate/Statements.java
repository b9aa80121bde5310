package dev.bylaw.internal.evaluate;

import dev.bylaw.decision.PatchOperation;
import dev.bylaw.document.Node;
import dev.bylaw.document.Place;
import dev.bylaw.fix.FixBuilder;
import dev.bylaw.internal.program.Expression;
import dev.bylaw.internal.program.FixAction;
import dev.bylaw.internal.program.Statement;
import dev.bylaw.internal.program.StatementVisitor;
import dev.bylaw.internal.value.EvaluationFailure;
import dev.bylaw.internal.value.Origin;
import dev.bylaw.internal.value.ValueWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Runs statements and collects what they find; each visit returns all that is found so far. */
final class Statements implements StatementVisitor<Statements.Findings> {
  private final Interpreter interpreter;
  private final Node root;
  private final Walk walk;
  private final PlaceFinder places;
  private final Messages messages;
  private final Findings findings = new Findings();
  private Place objectPlace = Place.ROOT;

  Statements(Interpreter interpreter, Node root) {
    this.interpreter = interpreter;
    this.root = root;
    this.walk = new Walk(interpreter);
    this.places = new PlaceFinder(interpreter);
    this.messages = new Messages(interpreter);
  }

  /** Returns what was found so far, also after an error. */
  Findings findings() {
    return findings;
  }

  /** Runs the body of a rule on an object, whose place findings have that have no other. */
  void run(List<Statement> body, Place place) {
    objectPlace = place;
    run(body);
  }

  private Findings run(List<Statement> statements) {
    for (Statement each : statements) {
      interpreter.meter().step();
      interpreter.observer().begins(each);
      each.accept(this);
      interpreter.observer().ends(each);
    }
    return findings;
  }

  @Override
  public Findings visitLet(Statement.Let let) {
    interpreter.setSlot(let.slot(), interpreter.evaluate(let.value()));
    return findings;
  }

  @Override
  public Findings visitFor(Statement.For loop) {
    walk.each(loop.binder(), () -> {
      run(loop.body());
      return true;
    });
    return findings;
  }

  @Override
  public Findings visitIf(Statement.If branch) {
    return run(interpreter.test(branch.condition()) ? branch.whenTrue() : branch.whenFalse());
  }

  @Override
  public Findings visitCheck(Statement.Check check) {
    boolean found = check.condition().isEmpty()
        || interpreter.test(check.condition().get()) != check.required();
    if (found) {
      findings.add(() -> finding(check, objectPlace));
    }
    return findings;
  }

  /**
   * Makes the finding of a check that failed.
   *
   * @param otherwise where it is if the check has no place
   */
  RuleFinding finding(Statement.Check check, Place otherwise) {
    interpreter.observer().findingBegins(check);
    RuleFinding finding = new RuleFinding(
        messages.text(check.message()),
        places.first(check.places()).orElse(otherwise),
        fix(check.fixes()));
    interpreter.observer().findingEnds(check);
    return finding;
  }

  @Override
  public Findings visitAllow(Statement.Allow allow) {
    throw EvaluationFailure.internal("allow is not supported");
  }

  private List<PatchOperation> fix(List<FixAction> fixes) {
    FixBuilder patch = new FixBuilder(root);
    for (FixAction each : fixes) {
      Origin origin = places.origin(each.target());
      Place place = origin.place();
      if (place != null && !origin.isText()) {
        add(each, place, patch);
      }
    }
    return patch.build();
  }

  /** A value that cannot be computed leaves its fix out, never the finding. */
  private void add(FixAction fix, Place place, FixBuilder patch) {
    try {
      if (fix instanceof FixAction.Set set) {
        value(set.value()).ifPresent(value -> patch.set(place, value));
      } else if (fix instanceof FixAction.Append append) {
        value(append.value()).ifPresent(value -> patch.append(place, value));
      } else {
        patch.remove(place);
      }
    } catch (EvaluationFailure | UnknownInput failed) {
      return;
    }
  }

  private Optional<Node> value(Expression expression) {
    return ValueWriter.write(interpreter.evaluate(expression), interpreter.meter());
  }

  /** Collects the findings of a rule: all are counted, the first of them are kept. */
  static final class Findings {
    private static final int KEPT = 100;

    private final List<RuleFinding> kept = new ArrayList<>();
    private int total;

    /** Adds a finding, which is made only if it is kept. */
    void add(Supplier<RuleFinding> finding) {
      total++;
      if (kept.size() < KEPT) {
        kept.add(finding.get());
      }
    }

    /** Returns the findings that are kept. */
    List<RuleFinding> kept() {
      return kept;
    }

    /** Returns how many findings there are. */
    int total() {
      return total;
    }
  }
}
