package dev.bylaw.dsl.internal.parse.tree;

import dev.bylaw.dsl.internal.grammar.BylawParser.DeclarationContext;
import dev.bylaw.dsl.internal.grammar.BylawParser.FileContext;
import dev.bylaw.dsl.internal.grammar.BylawParser.ImportDeclContext;
import dev.bylaw.dsl.internal.grammar.BylawParser.PathContext;
import dev.bylaw.dsl.internal.parse.error.SyntaxCode;
import dev.bylaw.dsl.internal.parse.error.SyntaxErrors;
import dev.bylaw.dsl.internal.parse.token.TokenizedSource;
import dev.bylaw.dsl.internal.parse.token.Tokens;
import dev.bylaw.dsl.syntax.Annotation;
import dev.bylaw.dsl.syntax.Declaration;
import dev.bylaw.dsl.syntax.ImportDeclaration;
import dev.bylaw.dsl.syntax.Name;
import dev.bylaw.dsl.syntax.QualifiedName;
import dev.bylaw.dsl.syntax.SourceFile;
import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.ParserRuleContext;

/** Builds the tree of a file from what the parser found, leaving out what has errors. */
public final class FileBuilder {
  private final SyntaxErrors errors;
  private final TokenizedSource tokens;
  private final ImportBuilder imports;
  private final PreambleBuilder preambles;
  private final DeclarationBuilder declarations;
  private final Salvage salvage;
  private final List<ImportDeclaration> builtImports = new ArrayList<>();
  private final List<Declaration> builtDeclarations = new ArrayList<>();

  public FileBuilder(SyntaxErrors errors, TokenizedSource tokens, int nestingLimit) {
    this.errors = errors;
    this.tokens = tokens;
    Strings strings = new Strings(errors);
    Numbers numbers = new Numbers(errors);
    this.imports = new ImportBuilder(errors, strings);
    this.preambles = new PreambleBuilder(errors, tokens.comments(), strings, numbers);
    this.declarations = new DeclarationBuilder(errors, nestingLimit, strings, numbers);
    this.salvage = new Salvage(declarations, tokens.tokens());
  }

  public SourceFile build(FileContext context, boolean everythingRead) {
    QualifiedName packageName = packageName(context.path());
    int end = context.path().getStop().getStopIndex() + 1;
    for (ImportDeclContext each : context.importDecl()) {
      addImport(each);
      end = Tokens.span(each).end();
    }
    for (DeclarationContext declaration : context.declaration()) {
      addDeclaration(declaration, end);
      end = Tokens.span(declaration).end();
    }
    return new SourceFile(
        errors.source(),
        packageName,
        builtImports,
        builtDeclarations,
        tokens.comments(),
        salvage.names(),
        everythingRead && salvage.allNamed(),
        Tokens.span(context));
  }

  private QualifiedName packageName(PathContext context) {
    List<Name> parts = new ArrayList<>();
    parts.add(new Name(context.getStart().getText(), Tokens.span(context.getStart())));
    for (var step : Intact.of(context.pathStep())) {
      if (step.name() == null) {
        errors.add(
            SyntaxCode.INVALID_PACKAGE_NAME,
            Tokens.span(step),
            "a package name consists of names and dots",
            "");
        break;
      }
      parts.add(Names.of(step.name()));
    }
    if (Tokens.isSoft(context.getStart()) || Tokens.isReserved(context.getStart())) {
      errors.add(
          SyntaxCode.INVALID_PACKAGE_NAME,
          parts.get(0).span(),
          "a package name does not begin with the word '" + parts.get(0) + "'",
          "the language uses this word itself");
    }
    return Names.qualified(parts);
  }

  private void addImport(ImportDeclContext context) {
    if (context.exception == null) {
      var built = imports.build(context);
      if (built.isPresent() && !errors.anyWithin(Tokens.span(context))) {
        builtImports.add(built.get());
        return;
      }
    }
    salvage.names(context);
  }

  private void addDeclaration(DeclarationContext context, int endOfPrevious) {
    try {
      if (context.exception == null) {
        Declaration built = declarations.build(context, preamble(context, endOfPrevious));
        salvage.statements(context);
        if (!errors.anyWithin(built.span())) {
          builtDeclarations.add(built);
          return;
        }
      } else {
        salvage.statements(context);
      }
    } catch (NestingLevel.TooDeeplyNestedException reported) {
      // The declaration is left out like any other with an error.
    }
    salvage.name(context);
  }

  private Declaration.Preamble preamble(DeclarationContext context, int endOfPrevious) {
    List<Annotation> annotations =
        context.annotation().stream().map(preambles::annotation).toList();
    int annotationCount = context.annotation().size();
    ParserRuleContext declaration =
        context.getRuleContext(ParserRuleContext.class, annotationCount);
    var documentation =
        preambles.documentation(endOfPrevious, Tokens.span(declaration).start());
    return new Declaration.Preamble(documentation, annotations);
  }
}
