package dev.bylaw.dsl.syntax;

import dev.bylaw.source.Span;
import java.util.List;
import java.util.Optional;

/** A declaration of a file. */
public sealed interface Declaration extends SyntaxNode {
  /**
   * Returns what stands around every declaration.
   *
   * @return its documentation and annotations
   */
  Preamble preamble();

  /**
   * Calls the method of the visitor that is for this declaration.
   *
   * @param visitor the visitor
   * @param <R> what the visitor returns
   * @return what it returned
   */
  <R> R accept(DeclarationVisitor<R> visitor);

  /**
   * What stands before a declaration.
   *
   * @param documentation the lines with three slashes, if there are any
   * @param annotations the annotations, in order
   */
  record Preamble(Optional<DocumentationComment> documentation, List<Annotation> annotations) {
    /** Copies the list. */
    public Preamble {
      annotations = List.copyOf(annotations);
    }
  }

  /**
   * {@code name: T = default}.
   *
   * @param name its name
   * @param type its type
   * @param defaultValue the default, if it has one
   * @param span where it stands
   */
  record Parameter(Name name, TypeExpression type, Optional<Expression> defaultValue, Span span)
      implements SyntaxNode {}

  /**
   * {@code rule name(…) on [operations] type as x [was old] [when cond] { … }}.
   *
   * @param preamble documentation and annotations
   * @param name its name
   * @param parameters its parameters
   * @param operations the operations that are written, possibly none
   * @param target the kinds or the type that it is about
   * @param object what the object is called
   * @param was what the previous state is called, if it is asked for
   * @param when the condition, if there is one
   * @param body its statements
   * @param span from the first annotation or keyword to the closing brace
   */
  record Rule(
      Preamble preamble,
      Name name,
      List<Parameter> parameters,
      List<OperationName> operations,
      TypeExpression target,
      Name object,
      Optional<Name> was,
      Optional<Expression> when,
      Block body,
      Span span)
      implements Declaration {
    /** Copies the lists. */
    public Rule {
      parameters = List.copyOf(parameters);
      operations = List.copyOf(operations);
    }

    @Override
    public <R> R accept(DeclarationVisitor<R> visitor) {
      return visitor.visitRule(this);
    }
  }

  /** An operation that can be written after {@code on}. */
  enum OperationKind {
    /** {@code create}. */
    CREATE,
    /** {@code update}. */
    UPDATE,
    /** {@code delete}. */
    DELETE,
    /** {@code connect}. */
    CONNECT
  }

  /**
   * An operation where it is written.
   *
   * @param kind which one
   * @param span where it stands
   */
  record OperationName(OperationKind kind, Span span) implements SyntaxNode {}

  /**
   * {@code fn name(a: T): R = expr}.
   *
   * @param preamble documentation and annotations
   * @param name its name
   * @param parameters its parameters
   * @param result the type of its value
   * @param body its value
   * @param span where it stands
   */
  record Function(
      Preamble preamble,
      Name name,
      List<Parameter> parameters,
      TypeExpression result,
      Expression body,
      Span span)
      implements Declaration {
    /** Copies the list. */
    public Function {
      parameters = List.copyOf(parameters);
    }

    @Override
    public <R> R accept(DeclarationVisitor<R> visitor) {
      return visitor.visitFunction(this);
    }
  }

  /**
   * {@code extern fn name(a: T): R}.
   *
   * @param preamble documentation and annotations
   * @param name its name
   * @param parameters its parameters
   * @param result the type of its value
   * @param span where it stands
   */
  record HostFunction(
      Preamble preamble, Name name, List<Parameter> parameters, TypeExpression result, Span span)
      implements Declaration {
    /** Copies the list. */
    public HostFunction {
      parameters = List.copyOf(parameters);
    }

    @Override
    public <R> R accept(DeclarationVisitor<R> visitor) {
      return visitor.visitHostFunction(this);
    }
  }

  /**
   * {@code const name: T = expr}.
   *
   * @param preamble documentation and annotations
   * @param name its name
   * @param type its type, if it is written
   * @param value its value
   * @param span where it stands
   */
  record Constant(
      Preamble preamble, Name name, Optional<TypeExpression> type, Expression value, Span span)
      implements Declaration {
    @Override
    public <R> R accept(DeclarationVisitor<R> visitor) {
      return visitor.visitConstant(this);
    }
  }

  /**
   * {@code type Name { field: T, … }}.
   *
   * @param preamble documentation and annotations
   * @param name its name
   * @param fields its fields, in order
   * @param span where it stands
   */
  record RecordType(Preamble preamble, Name name, List<FieldType> fields, Span span)
      implements Declaration {
    /** Copies the list. */
    public RecordType {
      fields = List.copyOf(fields);
    }

    @Override
    public <R> R accept(DeclarationVisitor<R> visitor) {
      return visitor.visitRecordType(this);
    }
  }

  /**
   * A field of a record type.
   *
   * @param name its name
   * @param type its type
   * @param span where it stands
   */
  record FieldType(Name name, TypeExpression type, Span span) implements SyntaxNode {}

  /**
   * {@code type Name = T}.
   *
   * @param preamble documentation and annotations
   * @param name its name
   * @param type the type that it names
   * @param span where it stands
   */
  record TypeAlias(Preamble preamble, Name name, TypeExpression type, Span span)
      implements Declaration {
    @Override
    public <R> R accept(DeclarationVisitor<R> visitor) {
      return visitor.visitTypeAlias(this);
    }
  }

  /**
   * {@code view Name = Type of { Kind: path, … } [everywhere]}.
   *
   * @param preamble documentation and annotations
   * @param name its name
   * @param type the type of the part
   * @param entries where the part stands, kind by kind
   * @param everywhere whether it is also found by structure
   * @param span where it stands
   */
  record View(
      Preamble preamble,
      Name name,
      TypeExpression type,
      List<ViewEntry> entries,
      boolean everywhere,
      Span span)
      implements Declaration {
    /** Copies the list. */
    public View {
      entries = List.copyOf(entries);
    }

    @Override
    public <R> R accept(DeclarationVisitor<R> visitor) {
      return visitor.visitView(this);
    }
  }

  /**
   * Where a view's part stands in one kind.
   *
   * @param kind the kind
   * @param path the path to the part; without one the whole object is the part
   * @param span where it stands
   */
  record ViewEntry(Name kind, Optional<PathExpression> path, Span span) implements SyntaxNode {}

  /**
   * {@code test "name" { … }}.
   *
   * @param preamble documentation and annotations
   * @param name its name, a string without interpolation
   * @param items inputs and expectations, in order
   * @param span where it stands
   */
  record Test(Preamble preamble, Literal.StringLiteral name, List<TestItem> items, Span span)
      implements Declaration {
    /** Copies the list. */
    public Test {
      items = List.copyOf(items);
    }

    @Override
    public <R> R accept(DeclarationVisitor<R> visitor) {
      return visitor.visitTest(this);
    }
  }
}
