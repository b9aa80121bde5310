package dev.bylaw.dsl.internal.parse.format;

import static dev.bylaw.dsl.internal.parse.format.Pieces.SPACE;

import dev.bylaw.dsl.internal.grammar.BylawParser.AnnotationArgContext;
import dev.bylaw.dsl.internal.grammar.BylawParser.AnnotationContext;
import dev.bylaw.dsl.internal.grammar.BylawParser.AnnotationValueContext;
import dev.bylaw.dsl.internal.grammar.BylawParser.ConstDeclContext;
import dev.bylaw.dsl.internal.grammar.BylawParser.DeclarationContext;
import dev.bylaw.dsl.internal.grammar.BylawParser.ExternDeclContext;
import dev.bylaw.dsl.internal.grammar.BylawParser.FieldContext;
import dev.bylaw.dsl.internal.grammar.BylawParser.FnDeclContext;
import dev.bylaw.dsl.internal.grammar.BylawParser.ParamContext;
import dev.bylaw.dsl.internal.grammar.BylawParser.ParamsContext;
import dev.bylaw.dsl.internal.grammar.BylawParser.RuleDeclContext;
import dev.bylaw.dsl.internal.grammar.BylawParser.TypeDeclContext;
import dev.bylaw.dsl.internal.grammar.BylawParser.ViewDeclContext;
import dev.bylaw.dsl.internal.grammar.BylawParser.ViewEntryContext;
import dev.bylaw.dsl.internal.layout.Layout;
import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.tree.TerminalNode;

/** Declarations but for tests, with their annotations. */
final class DeclarationLayouts {
  private final Pieces pieces;
  private final TypeLayouts types;
  private final ExpressionLayouts expressions;
  private final StatementLayouts statements;
  private final TestLayouts tests;

  DeclarationLayouts(Pieces pieces) {
    this.pieces = pieces;
    this.types = new TypeLayouts(pieces);
    this.expressions = new ExpressionLayouts(pieces, types);
    this.statements = new StatementLayouts(pieces, expressions);
    this.tests = new TestLayouts(pieces, types, expressions);
  }

  /** A declaration with its annotations. */
  Layout declaration(DeclarationContext context) {
    List<Layout> parts = new ArrayList<>();
    for (AnnotationContext annotation : context.annotation()) {
      parts.add(pieces.before(annotation));
      parts.add(annotation(annotation));
      parts.add(Layout.BREAK);
    }
    if (context.ruleDecl() != null) {
      parts.add(rule(context.ruleDecl()));
    } else if (context.fnDecl() != null) {
      parts.add(function(context.fnDecl()));
    } else if (context.externDecl() != null) {
      parts.add(hostFunction(context.externDecl()));
    } else if (context.constDecl() != null) {
      parts.add(constant(context.constDecl()));
    } else if (context.typeDecl() != null) {
      parts.add(type(context.typeDecl()));
    } else if (context.viewDecl() != null) {
      parts.add(view(context.viewDecl()));
    } else {
      parts.add(tests.test(context.testDecl()));
    }
    return new Layout.Sequence(parts);
  }

  private Layout annotation(AnnotationContext context) {
    Layout name = Layout.of(pieces.token(context.AT_SIGN()), pieces.joined(context.id()));
    return context.LPAREN() == null
        ? name
        : Layout.of(
            name,
            pieces.list(
                context.LPAREN(),
                context.annotationArg(),
                this::argument,
                context.RPAREN(),
                Layout.SOFT_LINE));
  }

  private Layout argument(AnnotationArgContext context) {
    Layout first = annotationValue(context.annotationValue(0));
    return context.COLON() == null
        ? first
        : Layout.of(
            first,
            pieces.token(context.COLON()),
            SPACE,
            annotationValue(context.annotationValue(1)));
  }

  private Layout annotationValue(AnnotationValueContext context) {
    if (context.string() != null) {
      return types.string(context.string());
    }
    return context.LBRACK() == null
        ? pieces.joined(context)
        : pieces.filled(
            context.LBRACK(), context.annotationValue(), this::annotationValue, context.RBRACK());
  }

  private Layout rule(RuleDeclContext context) {
    List<Layout> parts = new ArrayList<>();
    parts.add(named(context.RULE(), context.ID()));
    if (context.params() != null) {
      parts.add(parameters(context.params()));
    }
    add(parts, pieces.token(context.ON()));
    for (int i = 0; i < context.operation().size(); i++) {
      if (i > 0) {
        parts.add(Layout.text(","));
      }
      parts.add(SPACE);
      parts.add(pieces.joined(context.operation(i)));
    }
    add(parts, types.type(context.type()));
    add(parts, pieces.token(context.AS()));
    add(parts, pieces.joined(context.id(0)));
    if (context.WAS() != null) {
      add(parts, pieces.token(context.WAS()));
      add(parts, pieces.joined(context.id(1)));
    }
    if (context.WHEN() != null) {
      Layout when = pieces.token(context.WHEN());
      Layout condition = expressions.expression(context.expr());
      parts.add(new Layout.Indent(4, Layout.next(when, SPACE, condition)));
    }
    add(parts, statements.block(context.block()));
    return new Layout.Sequence(parts);
  }

  private static void add(List<Layout> parts, Layout word) {
    parts.add(SPACE);
    parts.add(word);
  }

  private Layout named(TerminalNode word, TerminalNode name) {
    return Layout.of(pieces.token(word), SPACE, pieces.token(name));
  }

  private Layout parameters(ParamsContext context) {
    return context.param().isEmpty()
        ? pieces.empty(context.LPAREN(), context.RPAREN(), Layout.EMPTY)
        : pieces.list(
            context.LPAREN(), context.param(), this::parameter, context.RPAREN(), Layout.SOFT_LINE);
  }

  private Layout parameter(ParamContext context) {
    Layout head = Layout.of(
        pieces.joined(context.id()),
        pieces.token(context.COLON()),
        SPACE,
        types.type(context.type()));
    return context.ASSIGN() == null
        ? head
        : Layout.of(head, statements.value(context.ASSIGN(), context.expr()));
  }

  private Layout function(FnDeclContext context) {
    return Layout.of(
        pieces.token(context.FN()),
        SPACE,
        pieces.joined(context.id()),
        parameters(context.params()),
        pieces.token(context.COLON()),
        SPACE,
        types.type(context.type()),
        statements.value(context.ASSIGN(), context.expr()));
  }

  private Layout hostFunction(ExternDeclContext context) {
    return Layout.of(
        pieces.token(context.EXTERN()),
        SPACE,
        pieces.token(context.FN()),
        SPACE,
        pieces.joined(context.id()),
        parameters(context.params()),
        pieces.token(context.COLON()),
        SPACE,
        types.type(context.type()));
  }

  private Layout constant(ConstDeclContext context) {
    Layout name = Layout.of(pieces.token(context.CONST()), SPACE, pieces.joined(context.id()));
    Layout type = context.type() == null
        ? Layout.EMPTY
        : Layout.of(pieces.token(context.COLON()), SPACE, types.type(context.type()));
    return Layout.of(name, type, statements.value(context.ASSIGN(), context.expr()));
  }

  private Layout type(TypeDeclContext context) {
    Layout name = named(context.TYPE(), context.ID());
    if (context.ASSIGN() != null) {
      Layout.Hug hug = Layout.Hug.NEVER;
      Layout sign = pieces.token(context.ASSIGN());
      Layout alternatives = types.alternatives(context.type());
      return Layout.of(name, SPACE, sign, new Layout.Continuation(alternatives, hug));
    }
    Layout fields = context.field().isEmpty()
        ? pieces.empty(context.LBRACE(), context.RBRACE(), SPACE)
        : pieces.list(
            context.LBRACE(), context.field(), this::field, context.RBRACE(), Layout.LINE);
    return Layout.of(name, SPACE, fields);
  }

  private Layout field(FieldContext context) {
    return Layout.of(
        pieces.joined(context.name()),
        pieces.token(context.COLON()),
        SPACE,
        types.type(context.type()));
  }

  private Layout view(ViewDeclContext context) {
    List<Layout> parts = new ArrayList<>();
    parts.add(named(context.VIEW(), context.ID()));
    add(parts, pieces.token(context.ASSIGN()));
    add(parts, types.type(context.type()));
    add(parts, pieces.token(context.OF()));
    add(
        parts,
        pieces.list(
            context.LBRACE(), context.viewEntry(), this::viewEntry, context.RBRACE(), Layout.LINE));
    if (context.EVERYWHERE() != null) {
      add(parts, pieces.token(context.EVERYWHERE()));
    }
    return new Layout.Sequence(parts);
  }

  private Layout viewEntry(ViewEntryContext context) {
    Layout kind = pieces.token(context.ID());
    return context.COLON() == null
        ? kind
        : Layout.of(kind, pieces.token(context.COLON()), SPACE, pieces.joined(context.path()));
  }
}
