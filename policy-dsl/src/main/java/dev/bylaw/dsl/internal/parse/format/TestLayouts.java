package dev.bylaw.dsl.internal.parse.format;

import static dev.bylaw.dsl.internal.layout.Layout.indent;
import static dev.bylaw.dsl.internal.layout.Layout.next;
import static dev.bylaw.dsl.internal.parse.format.Pieces.SPACE;

import dev.bylaw.dsl.internal.grammar.BylawParser.TestDeclContext;
import dev.bylaw.dsl.internal.grammar.BylawParser.TestItemContext;
import dev.bylaw.dsl.internal.layout.Layout;
import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.tree.TerminalNode;

/** Tests. */
final class TestLayouts {
  private final Pieces pieces;
  private final TypeLayouts types;
  private final ExpressionLayouts expressions;

  TestLayouts(Pieces pieces, TypeLayouts types, ExpressionLayouts expressions) {
    this.pieces = pieces;
    this.types = types;
    this.expressions = expressions;
  }

  Layout test(TestDeclContext context) {
    Layout name = Layout.of(pieces.token(context.TEST()), SPACE, types.string(context.string()));
    var body = context.testBody();
    return Layout.of(
        name, SPACE, pieces.block(body.LBRACE(), body.testItem(), this::item, body.RBRACE()));
  }

  private Layout item(TestItemContext context) {
    List<Layout> parts = new ArrayList<>();
    parts.add(pieces.token((TerminalNode) context.getChild(0)));
    if (context.EXPECT() == null) {
      input(context, parts);
    } else {
      expectation(context, parts);
    }
    return new Layout.Sequence(parts);
  }

  private void input(TestItemContext context, List<Layout> parts) {
    if (context.ID() != null) {
      add(parts, pieces.token(context.ID()));
    }
    if (context.string() != null) {
      add(parts, types.string(context.string()));
    } else {
      add(parts, expressions.collections().braces(context.braces()));
    }
  }

  private void expectation(TestItemContext context, List<Layout> parts) {
    add(parts, pieces.token((TerminalNode) context.getChild(1)));
    if (context.THAT() != null) {
      add(parts, expressions.indented(context.expr()));
    } else if (context.FIXED() != null) {
      add(parts, pieces.token(context.ID()));
      add(parts, types.string(context.string()));
    } else {
      if (context.ID() != null) {
        add(parts, rule(context));
      }
      if (context.AT() != null) {
        parts.add(indent(next(pieces.token(context.AT()), SPACE, pieces.joined(context.path()))));
      }
      if (context.MESSAGE() != null) {
        Layout word = pieces.token(context.MESSAGE());
        parts.add(indent(next(word, SPACE, types.string(context.string()))));
      }
    }
  }

  private Layout rule(TestItemContext context) {
    List<Layout> parts = new ArrayList<>();
    parts.add(pieces.token(context.ID()));
    for (int i = 0; i < context.DOT().size(); i++) {
      parts.add(pieces.token(context.DOT(i)));
      parts.add(pieces.joined(context.name(i)));
    }
    return new Layout.Sequence(parts);
  }

  private static void add(List<Layout> parts, Layout word) {
    parts.add(SPACE);
    parts.add(word);
  }
}
