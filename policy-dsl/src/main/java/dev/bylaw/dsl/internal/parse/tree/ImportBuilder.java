package dev.bylaw.dsl.internal.parse.tree;

import dev.bylaw.dsl.internal.grammar.BylawParser.ImportDeclContext;
import dev.bylaw.dsl.internal.grammar.BylawParser.ImportListContext;
import dev.bylaw.dsl.internal.grammar.BylawParser.ImportTailContext;
import dev.bylaw.dsl.internal.parse.error.SyntaxCode;
import dev.bylaw.dsl.internal.parse.error.SyntaxErrors;
import dev.bylaw.dsl.internal.parse.token.Tokens;
import dev.bylaw.dsl.syntax.ImportDeclaration;
import dev.bylaw.dsl.syntax.Literal;
import dev.bylaw.dsl.syntax.Name;
import dev.bylaw.dsl.syntax.QualifiedName;
import dev.bylaw.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Builds imports. */
final class ImportBuilder {
  private final SyntaxErrors errors;
  private final Strings strings;
  private final Separators separators;

  ImportBuilder(SyntaxErrors errors, Strings strings) {
    this.errors = errors;
    this.strings = strings;
    this.separators = new Separators(errors);
  }

  Optional<ImportDeclaration> build(ImportDeclContext context) {
    Span span = Tokens.span(context);
    if (context.string() != null) {
      Literal.StringLiteral apiVersion = strings.plain(context.string(), "an import");
      return Optional.of(
          new ImportDeclaration.FromGroup(apiVersion, items(context.importList()), span));
    }
    List<Name> parts = new ArrayList<>();
    parts.add(Names.of(context.name()));
    ImportListContext list = collect(context.importTail(), parts);
    QualifiedName packageName = Names.qualified(parts);
    if (list == null) {
      errors.add(
          SyntaxCode.IMPORT_WITHOUT_NAMES,
          span,
          "this import does not say which names it brings",
          "write import " + packageName + ".{ name }");
      return Optional.empty();
    }
    return Optional.of(new ImportDeclaration.FromPackage(packageName, items(list), span));
  }

  private static @Nullable ImportListContext collect(
      @Nullable ImportTailContext tail, List<Name> parts) {
    ImportTailContext rest = tail;
    while (rest != null && rest.importList() == null) {
      parts.add(Names.of(rest.name()));
      rest = rest.importTail();
    }
    return rest == null ? null : rest.importList();
  }

  private List<ImportDeclaration.Item> items(ImportListContext context) {
    separators.check(context, "name");
    return Intact.of(context.importItem()).stream()
        .map(item -> new ImportDeclaration.Item(
            Names.of(item.id(0)),
            Optional.ofNullable(item.id(1)).map(Names::of),
            Tokens.span(item)))
        .toList();
  }
}
