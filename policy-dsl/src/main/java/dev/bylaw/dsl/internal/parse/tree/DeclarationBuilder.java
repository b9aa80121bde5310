package dev.bylaw.dsl.internal.parse.tree;

import dev.bylaw.dsl.internal.grammar.BylawParser;
import dev.bylaw.dsl.internal.grammar.BylawParser.ConstDeclContext;
import dev.bylaw.dsl.internal.grammar.BylawParser.DeclarationContext;
import dev.bylaw.dsl.internal.grammar.BylawParser.FnDeclContext;
import dev.bylaw.dsl.internal.grammar.BylawParser.ParamsContext;
import dev.bylaw.dsl.internal.grammar.BylawParser.RuleDeclContext;
import dev.bylaw.dsl.internal.grammar.BylawParser.TypeDeclContext;
import dev.bylaw.dsl.internal.grammar.BylawParser.ViewDeclContext;
import dev.bylaw.dsl.internal.parse.error.SyntaxErrors;
import dev.bylaw.dsl.internal.parse.token.Tokens;
import dev.bylaw.dsl.syntax.Declaration;
import dev.bylaw.dsl.syntax.Declaration.OperationKind;
import dev.bylaw.dsl.syntax.TestItem;
import dev.bylaw.source.Span;
import java.util.List;
import java.util.Optional;
import org.antlr.v4.runtime.tree.TerminalNode;

/** Builds declarations of which the parser had nothing to report. */
final class DeclarationBuilder {
  private final Strings strings;
  private final Separators separators;
  private final TypeBuilder types;
  private final PathBuilder paths;
  private final ExpressionBuilder expressions;
  private final StatementBuilder statements;
  private final TestBuilder tests;

  DeclarationBuilder(SyntaxErrors errors, int nestingLimit, Strings strings, Numbers numbers) {
    NestingLevel nesting = new NestingLevel(errors, nestingLimit);
    this.strings = strings;
    this.separators = new Separators(errors);
    this.types = new TypeBuilder(strings);
    this.paths = new PathBuilder(strings, numbers);
    this.expressions = new ExpressionBuilder(errors, nesting, strings, numbers);
    this.statements = new StatementBuilder(expressions, nesting);
    this.tests = new TestBuilder(strings, paths, expressions);
  }

  StatementBuilder statements() {
    return statements;
  }

  TestBuilder tests() {
    return tests;
  }

  Declaration build(DeclarationContext context, Declaration.Preamble preamble) {
    Span span = Tokens.span(context);
    if (context.ruleDecl() != null) {
      return rule(context.ruleDecl(), preamble, span);
    }
    if (context.fnDecl() != null) {
      return function(context.fnDecl(), preamble, span);
    }
    if (context.externDecl() != null) {
      var extern = context.externDecl();
      return new Declaration.HostFunction(
          preamble,
          Names.of(extern.id()),
          parameters(extern.params()),
          types.build(extern.type()),
          span);
    }
    if (context.constDecl() != null) {
      return constant(context.constDecl(), preamble, span);
    }
    if (context.typeDecl() != null) {
      return type(context.typeDecl(), preamble, span);
    }
    if (context.viewDecl() != null) {
      return view(context.viewDecl(), preamble, span);
    }
    var test = context.testDecl();
    List<TestItem> items =
        Intact.of(test.testBody().testItem()).stream().map(tests::build).toList();
    return new Declaration.Test(
        preamble, strings.plain(test.string(), "the name of a test"), items, span);
  }

  private Declaration rule(RuleDeclContext context, Declaration.Preamble preamble, Span span) {
    separators.check(context, "operation");
    return new Declaration.Rule(
        preamble,
        Names.of(context.ID()),
        context.params() == null ? List.of() : parameters(context.params()),
        context.operation().stream().map(DeclarationBuilder::operation).toList(),
        types.build(context.type()),
        Names.of(context.id(0)),
        Optional.ofNullable(context.id(1)).map(Names::of),
        Optional.ofNullable(context.expr()).map(expressions::build),
        statements.block(context.block()),
        span);
  }

  private static Declaration.OperationName operation(BylawParser.OperationContext context) {
    OperationKind kind = switch (context.getStart().getType()) {
      case BylawParser.CREATE -> OperationKind.CREATE;
      case BylawParser.UPDATE -> OperationKind.UPDATE;
      case BylawParser.DELETE -> OperationKind.DELETE;
      default -> OperationKind.CONNECT;
    };
    return new Declaration.OperationName(kind, Tokens.span(context));
  }

  private List<Declaration.Parameter> parameters(ParamsContext context) {
    separators.check(context, "parameter");
    return Intact.of(context.param()).stream()
        .map(param -> new Declaration.Parameter(
            Names.of(param.id()),
            types.build(param.type()),
            Optional.ofNullable(param.expr()).map(expressions::build),
            Tokens.span(param)))
        .toList();
  }

  private Declaration function(FnDeclContext context, Declaration.Preamble preamble, Span span) {
    return new Declaration.Function(
        preamble,
        Names.of(context.id()),
        parameters(context.params()),
        types.build(context.type()),
        expressions.build(context.expr()),
        span);
  }

  private Declaration constant(ConstDeclContext context, Declaration.Preamble preamble, Span span) {
    return new Declaration.Constant(
        preamble,
        Names.of(context.id()),
        Optional.ofNullable(context.type()).map(types::build),
        expressions.build(context.expr()),
        span);
  }

  private Declaration type(TypeDeclContext context, Declaration.Preamble preamble, Span span) {
    TerminalNode name = context.ID();
    if (context.type() != null) {
      return new Declaration.TypeAlias(preamble, Names.of(name), types.build(context.type()), span);
    }
    separators.check(context, "field");
    List<Declaration.FieldType> fields = Intact.of(context.field()).stream()
        .map(field -> new Declaration.FieldType(
            Names.of(field.name()), types.build(field.type()), Tokens.span(field)))
        .toList();
    return new Declaration.RecordType(preamble, Names.of(name), fields, span);
  }

  private Declaration view(ViewDeclContext context, Declaration.Preamble preamble, Span span) {
    separators.check(context, "kind");
    List<Declaration.ViewEntry> entries = Intact.of(context.viewEntry()).stream()
        .map(entry -> new Declaration.ViewEntry(
            Names.of(entry.ID()),
            Optional.ofNullable(entry.path()).map(paths::build),
            Tokens.span(entry)))
        .toList();
    return new Declaration.View(
        preamble,
        Names.of(context.ID()),
        types.build(context.type()),
        entries,
        context.EVERYWHERE() != null,
        span);
  }
}
