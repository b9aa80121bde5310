package dev.bylaw.dsl.syntax;

import dev.bylaw.source.Span;
import java.util.List;
import java.util.Optional;

/** A statement of a rule. */
public sealed interface Statement extends SyntaxNode {
  /**
   * Calls the method of the visitor that is for this statement.
   *
   * @param visitor the visitor
   * @param <R> what the visitor returns
   * @return what it returned
   */
  <R> R accept(StatementVisitor<R> visitor);

  /**
   * {@code let x = e}.
   *
   * @param name the name
   * @param value its value
   * @param span where it stands
   */
  record Let(Name name, Expression value, Span span) implements Statement {
    @Override
    public <R> R accept(StatementVisitor<R> visitor) {
      return visitor.visitLet(this);
    }
  }

  /**
   * {@code for binder { … }}.
   *
   * @param binder what is walked
   * @param body the statements for each element
   * @param span where it stands
   */
  record For(Binder binder, Block body, Span span) implements Statement {
    @Override
    public <R> R accept(StatementVisitor<R> visitor) {
      return visitor.visitFor(this);
    }
  }

  /**
   * {@code if c { … } else { … }}.
   *
   * @param condition the condition
   * @param whenTrue what is done if it holds
   * @param whenFalse what is done otherwise, if anything
   * @param span where it stands
   */
  record If(Expression condition, Block whenTrue, Optional<Block> whenFalse, Span span)
      implements Statement {
    @Override
    public <R> R accept(StatementVisitor<R> visitor) {
      return visitor.visitIf(this);
    }
  }

  /**
   * {@code deny [if c] message m …}.
   *
   * @param condition the condition; without one the finding is always made
   * @param finding what is found
   * @param span where it stands
   */
  record Deny(Optional<Expression> condition, FindingClause finding, Span span)
      implements Statement {
    @Override
    public <R> R accept(StatementVisitor<R> visitor) {
      return visitor.visitDeny(this);
    }
  }

  /**
   * {@code require c message m …}.
   *
   * @param condition what must hold
   * @param finding what is found if it does not
   * @param span where it stands
   */
  record Require(Expression condition, FindingClause finding, Span span) implements Statement {
    @Override
    public <R> R accept(StatementVisitor<R> visitor) {
      return visitor.visitRequire(this);
    }
  }

  /**
   * {@code allow if c [message m]}.
   *
   * @param condition the condition
   * @param message its message, if there is one
   * @param span where it stands
   */
  record Allow(Expression condition, Optional<Expression> message, Span span) implements Statement {
    @Override
    public <R> R accept(StatementVisitor<R> visitor) {
      return visitor.visitAllow(this);
    }
  }

  /**
   * {@code message m [at place] [fix …]…}.
   *
   * @param message the message
   * @param at the place, if it is written
   * @param fixes the fixes, in order
   * @param span where it stands
   */
  record FindingClause(
      Expression message, Optional<Expression> at, List<FixClause> fixes, Span span)
      implements SyntaxNode {
    /** Copies the list. */
    public FindingClause {
      fixes = List.copyOf(fixes);
    }
  }

  /**
   * {@code fix p = e}, {@code fix p += e} or {@code fix remove p}.
   *
   * @param kind which of them
   * @param place the place
   * @param value the value; absent exactly for {@link FixKind#REMOVE}
   * @param span where it stands
   */
  record FixClause(FixKind kind, Expression place, Optional<Expression> value, Span span)
      implements SyntaxNode {}

  /** What a fix does. */
  enum FixKind {
    /** {@code fix p = e}. */
    ASSIGN,
    /** {@code fix p += e}. */
    APPEND,
    /** {@code fix remove p}. */
    REMOVE
  }
}
