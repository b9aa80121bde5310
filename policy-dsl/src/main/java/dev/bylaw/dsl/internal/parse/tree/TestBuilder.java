package dev.bylaw.dsl.internal.parse.tree;

import dev.bylaw.dsl.internal.grammar.BylawParser;
import dev.bylaw.dsl.internal.grammar.BylawParser.StringContext;
import dev.bylaw.dsl.internal.grammar.BylawParser.TestItemContext;
import dev.bylaw.dsl.internal.parse.token.Tokens;
import dev.bylaw.dsl.syntax.Expression;
import dev.bylaw.dsl.syntax.Literal;
import dev.bylaw.dsl.syntax.Name;
import dev.bylaw.dsl.syntax.QualifiedName;
import dev.bylaw.dsl.syntax.TestItem;
import dev.bylaw.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Builds the items of tests. */
final class TestBuilder {
  private final Strings strings;
  private final PathBuilder paths;
  private final ExpressionBuilder expressions;

  TestBuilder(Strings strings, PathBuilder paths, ExpressionBuilder expressions) {
    this.strings = strings;
    this.paths = paths;
    this.expressions = expressions;
  }

  TestItem build(TestItemContext context) {
    Span span = Tokens.span(context);
    return switch (context.getStart().getType()) {
      case BylawParser.WITH ->
        new TestItem.With(expressions.braces().build(context.braces()), span);
      case BylawParser.EXPECT -> expectation(context, span);
      default -> input(context, span);
    };
  }

  private TestItem input(TestItemContext context, Span span) {
    TestItem.InputKind kind = inputKind(context.getStart().getType());
    Optional<Name> word = Optional.ofNullable(context.ID()).map(Names::of);
    if (context.string() != null) {
      return new TestItem.TextInput(kind, word.orElseThrow(), text(context.string()), span);
    }
    Expression value = expressions.braces().build(context.braces());
    return new TestItem.LiteralInput(kind, word, value, span);
  }

  private static TestItem.InputKind inputKind(int type) {
    return switch (type) {
      case BylawParser.INPUT -> TestItem.InputKind.INPUT;
      case BylawParser.WAS -> TestItem.InputKind.WAS;
      case BylawParser.INVENTORY -> TestItem.InputKind.INVENTORY;
      case BylawParser.REQUEST -> TestItem.InputKind.REQUEST;
      default -> TestItem.InputKind.NAMESPACE;
    };
  }

  private TestItem expectation(TestItemContext context, Span span) {
    if (context.THAT() != null) {
      return new TestItem.ExpectThat(expressions.build(context.expr()), span);
    }
    if (context.ALLOW() != null) {
      return new TestItem.ExpectAllow(span);
    }
    if (context.FIXED() != null) {
      return new TestItem.ExpectFixed(Names.of(context.ID()), text(context.string()), span);
    }
    var at = Optional.ofNullable(context.path()).map(paths::build);
    if (context.ERROR() != null) {
      return new TestItem.ExpectError(at, span);
    }
    var message = Optional.ofNullable(context.string()).map(this::text);
    return new TestItem.ExpectDeny(rule(context), at, message, span);
  }

  private static Optional<QualifiedName> rule(TestItemContext context) {
    if (context.ID() == null) {
      return Optional.empty();
    }
    List<Name> parts = new ArrayList<>();
    parts.add(Names.of(context.ID()));
    context.name().forEach(name -> parts.add(Names.of(name)));
    return Optional.of(Names.qualified(parts));
  }

  private Literal.StringLiteral text(StringContext context) {
    return strings.plain(context, "the text of a test");
  }
}
