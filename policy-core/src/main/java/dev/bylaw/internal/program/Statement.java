package dev.bylaw.internal.program;

import dev.bylaw.source.Span;
import java.util.List;
import java.util.Optional;

/** A statement of a rule. Immutable. */
public sealed interface Statement {
  /** Returns where the statement stands in the source of its rule. */
  Span span();

  /** Calls the method of the visitor that is for this node. */
  <R> R accept(StatementVisitor<R> visitor);

  /** {@code let x = e}. */
  record Let(int slot, String name, Expression value, Span span) implements Statement {
    @Override
    public <R> R accept(StatementVisitor<R> visitor) {
      return visitor.visitLet(this);
    }
  }

  /** {@code for x in xs { … }}. */
  record For(Binder binder, List<Statement> body, Span span) implements Statement {
    public For {
      body = List.copyOf(body);
    }

    @Override
    public <R> R accept(StatementVisitor<R> visitor) {
      return visitor.visitFor(this);
    }
  }

  /** {@code if c { … } else { … }}. */
  record If(Expression condition, List<Statement> whenTrue, List<Statement> whenFalse, Span span)
      implements Statement {
    public If {
      whenTrue = List.copyOf(whenTrue);
      whenFalse = List.copyOf(whenFalse);
    }

    @Override
    public <R> R accept(StatementVisitor<R> visitor) {
      return visitor.visitIf(this);
    }
  }

  /**
   * {@code deny if c …} and {@code require c …}.
   *
   * @param condition the condition as written; empty for a bare {@code deny}
   * @param required whether a false condition makes the finding (as a require statement says),
   *     instead of a true one
   * @param message its text
   * @param places where the finding stands: the first of these expressions whose value has a place
   *     decides; evaluated for the place alone, after the condition, with its binders' slots as
   *     they were left; empty means the object's root. With {@code at}, just that one
   * @param fixes what mends it
   */
  record Check(
      Optional<Expression> condition,
      boolean required,
      Expression message,
      List<Expression> places,
      List<FixAction> fixes,
      Span span)
      implements Statement {
    public Check {
      places = List.copyOf(places);
      fixes = List.copyOf(fixes);
    }

    @Override
    public <R> R accept(StatementVisitor<R> visitor) {
      return visitor.visitCheck(this);
    }
  }

  /** {@code allow if c [message m]}, on types declared {@code @default(deny)}. */
  record Allow(Expression condition, Optional<Expression> message, Span span) implements Statement {
    @Override
    public <R> R accept(StatementVisitor<R> visitor) {
      return visitor.visitAllow(this);
    }
  }
}
