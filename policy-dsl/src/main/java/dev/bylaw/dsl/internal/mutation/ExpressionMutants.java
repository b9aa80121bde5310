package dev.bylaw.dsl.internal.mutation;

import dev.bylaw.dsl.mutation.report.MutationOperator;
import dev.bylaw.dsl.syntax.BinaryOperator;
import dev.bylaw.dsl.syntax.Binder;
import dev.bylaw.dsl.syntax.Expression;
import dev.bylaw.dsl.syntax.ExpressionVisitor;
import dev.bylaw.dsl.syntax.Literal;
import dev.bylaw.dsl.syntax.Name;
import dev.bylaw.dsl.syntax.StringPart;
import dev.bylaw.dsl.syntax.SyntaxNode;
import dev.bylaw.source.Span;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Changes of expressions and of all that they consist of. Each visit returns what it adds to. */
final class ExpressionMutants implements ExpressionVisitor<Edits> {
  private static final Map<String, String> NEIGHBOURS = Map.of(
      "startsWith", "contains",
      "endsWith", "contains",
      "contains", "startsWith",
      "before", "after",
      "after", "before",
      "first", "last",
      "last", "first");
  private static final Set<String> DROPPED =
      Set.of("lower", "upper", "sorted", "removeSuffix", "replace");

  private final Edits edits;
  private final LiteralMutants literals;
  private final BinaryMutants binaries;

  ExpressionMutants(Edits edits) {
    this.edits = edits;
    this.literals = new LiteralMutants(edits);
    this.binaries = new BinaryMutants(edits);
  }

  void add(Expression expression) {
    expression.accept(this);
  }

  void addAll(List<Expression> expressions) {
    expressions.forEach(this::add);
  }

  /** Adds the changes of an expression that decides something. */
  void condition(Expression condition) {
    if (isOpaque(condition)) {
      edits.prefix(MutationOperator.NEGATION_ADDED, condition.span(), "!");
    } else if (condition instanceof Expression.Quantifier
        || condition instanceof Expression.Conditional) {
      edits.replace(
          MutationOperator.NEGATION_ADDED,
          condition.span(),
          "!(" + edits.text(condition.span()) + ")");
    }
    add(condition);
  }

  /** Whether nothing within the condition turns it into its opposite. */
  private static boolean isOpaque(Expression condition) {
    return condition instanceof Expression.NameReference
        || condition instanceof Expression.Call
        || condition instanceof Expression.FieldAccess
        || condition instanceof Expression.MethodCall
        || condition instanceof Expression.ElementAccess
        || (condition instanceof Expression.Binary binary
            && (binary.operator() == BinaryOperator.MATCHES
                || binary.operator() == BinaryOperator.LIKE
                || binary.operator() == BinaryOperator.WITHIN));
  }

  void binder(Binder binder) {
    add(binder.source());
    binder.where().ifPresent(where -> {
      Span whole = edits.withParentheses(where.span());
      edits.remove(
          MutationOperator.WHERE_REMOVED, edits.wordBefore(whole.start(), "where"), whole.end());
      condition(where);
    });
  }

  @Override
  public Edits visitBooleanLiteral(Literal.BooleanLiteral node) {
    literals.bool(node);
    return edits;
  }

  @Override
  public Edits visitAbsentLiteral(Literal.AbsentLiteral node) {
    return edits;
  }

  @Override
  public Edits visitIntegerLiteral(Literal.IntegerLiteral node) {
    literals.integer(node);
    return edits;
  }

  @Override
  public Edits visitFloatLiteral(Literal.FloatLiteral node) {
    literals.floatingPoint(node);
    return edits;
  }

  @Override
  public Edits visitStringLiteral(Literal.StringLiteral node) {
    literals.string(node);
    for (StringPart part : node.parts()) {
      if (part instanceof StringPart.Interpolation inserted) {
        add(inserted.expression());
      }
    }
    return edits;
  }

  @Override
  public Edits visitNameReference(Expression.NameReference node) {
    return edits;
  }

  @Override
  public Edits visitCall(Expression.Call node) {
    addAll(node.arguments());
    return edits;
  }

  @Override
  public Edits visitFieldAccess(Expression.FieldAccess node) {
    add(node.target());
    return edits;
  }

  @Override
  public Edits visitMethodCall(Expression.MethodCall node) {
    Name method = node.method();
    String neighbour = NEIGHBOURS.get(method.text());
    if (neighbour != null) {
      edits.replace(MutationOperator.METHOD_CHANGED, method.span(), neighbour);
    }
    if (DROPPED.contains(method.text())) {
      edits.remove(
          MutationOperator.METHOD_DROPPED,
          edits.wordBefore(method.span().start(), "."),
          node.span().end());
    }
    add(node.target());
    addAll(node.arguments());
    return edits;
  }

  @Override
  public Edits visitElementAccess(Expression.ElementAccess node) {
    add(node.target());
    add(node.key());
    return edits;
  }

  @Override
  public Edits visitNegate(Expression.Negate node) {
    edits.remove(
        MutationOperator.SIGN_DROPPED,
        node.span().start(),
        edits.skip(node.span().start() + 1));
    add(node.operand());
    return edits;
  }

  @Override
  public Edits visitNot(Expression.Not node) {
    edits.remove(
        MutationOperator.NEGATION_DROPPED,
        node.span().start(),
        edits.skip(node.span().start() + 1));
    if (isOpaque(node.operand())) {
      add(node.operand());
    } else {
      condition(node.operand());
    }
    return edits;
  }

  @Override
  public Edits visitTry(Expression.Try node) {
    add(node.operand());
    return edits;
  }

  @Override
  public Edits visitBinary(Expression.Binary node) {
    binaries.add(node);
    boolean logical = node.operator() == BinaryOperator.AND || node.operator() == BinaryOperator.OR;
    if (logical) {
      condition(node.left());
      condition(node.right());
    } else {
      add(node.left());
      add(node.right());
    }
    return edits;
  }

  @Override
  public Edits visitPresenceTest(Expression.PresenceTest node) {
    String word = node.present() ? "present" : "absent";
    int end = node.span().end();
    edits.replace(
        MutationOperator.PRESENCE_NEGATED,
        new Span(end - word.length(), end),
        node.present() ? "absent" : "present");
    add(node.operand());
    return edits;
  }

  @Override
  public Edits visitTypeTest(Expression.TypeTest node) {
    edits.prefix(MutationOperator.TYPE_TEST_NEGATED, node.span(), "!");
    add(node.operand());
    return edits;
  }

  @Override
  public Edits visitConditional(Expression.Conditional node) {
    edits.replace(
        MutationOperator.BRANCH_TAKEN, node.span(), edits.text(node.whenTrue().span()));
    edits.replace(
        MutationOperator.BRANCH_TAKEN, node.span(), edits.text(node.whenFalse().span()));
    condition(node.condition());
    add(node.whenTrue());
    add(node.whenFalse());
    return edits;
  }

  @Override
  public Edits visitQuantifier(Expression.Quantifier node) {
    int start = node.span().start();
    edits.replace(
        MutationOperator.QUANTIFIER_EXCHANGED,
        new Span(start, start + "any".length()),
        node.universal() ? "any" : "all");
    binder(node.binder());
    condition(node.condition());
    return edits;
  }

  @Override
  public Edits visitListLiteral(Expression.ListLiteral node) {
    elements(node.elements());
    addAll(node.elements());
    return edits;
  }

  @Override
  public Edits visitSetLiteral(Expression.SetLiteral node) {
    elements(node.elements());
    addAll(node.elements());
    return edits;
  }

  private void elements(List<? extends SyntaxNode> elements) {
    edits.removeEach(
        MutationOperator.ELEMENT_REMOVED,
        elements.stream().map(each -> edits.withParentheses(each.span())).toList());
  }

  @Override
  public Edits visitEmptyBraces(Expression.EmptyBraces node) {
    return edits;
  }

  @Override
  public Edits visitRecordLiteral(Expression.RecordLiteral node) {
    elements(node.fields());
    node.fields().forEach(each -> add(each.value()));
    return edits;
  }

  @Override
  public Edits visitMapLiteral(Expression.MapLiteral node) {
    elements(node.entries());
    node.entries().forEach(each -> {
      add(each.key());
      add(each.value());
    });
    return edits;
  }

  @Override
  public Edits visitListComprehension(Expression.ListComprehension node) {
    node.generators().forEach(this::binder);
    add(node.element());
    return edits;
  }

  @Override
  public Edits visitSetComprehension(Expression.SetComprehension node) {
    node.generators().forEach(this::binder);
    add(node.element());
    return edits;
  }

  @Override
  public Edits visitMapComprehension(Expression.MapComprehension node) {
    node.generators().forEach(this::binder);
    add(node.key());
    add(node.value());
    return edits;
  }
}
