package dev.bylaw.dsl.syntax;

import dev.bylaw.source.SourceText;
import dev.bylaw.source.Span;
import java.util.List;
import java.util.Set;

/**
 * One file. A file with syntax errors holds what could be read of it; what could not is left out,
 * and its names are kept so that nothing that uses them is reported as unknown.
 *
 * @param source the text that all spans of the tree lie in
 * @param packageName the package that the file belongs to
 * @param imports the imports, in order
 * @param declarations the declarations, in order
 * @param comments all comments, documentation included, in order
 * @param unreadNames names that left-out imports and declarations would have declared
 * @param complete whether nothing was left out whose names are not in {@code unreadNames}; if
 *     false, any unknown name may be one that could not be read
 * @param span from the first to the last token
 */
public record SourceFile(
    SourceText source,
    QualifiedName packageName,
    List<ImportDeclaration> imports,
    List<Declaration> declarations,
    List<Comment> comments,
    Set<String> unreadNames,
    boolean complete,
    Span span)
    implements SyntaxNode {
  /** Copies the collections. */
  public SourceFile {
    imports = List.copyOf(imports);
    declarations = List.copyOf(declarations);
    comments = List.copyOf(comments);
    unreadNames = Set.copyOf(unreadNames);
  }
}
