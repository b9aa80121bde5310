package dev.bylaw.dsl.syntax;

import dev.bylaw.source.Span;
import java.util.List;
import java.util.Optional;

/** Brings names of another package, or kinds of an API group, into a file. */
public sealed interface ImportDeclaration extends SyntaxNode {
  /**
   * Returns what is imported.
   *
   * @return at least one item
   */
  List<Item> items();

  /**
   * {@code import a.b.{ x, y as z }}.
   *
   * @param packageName the package
   * @param items its declarations that are imported
   * @param span where it stands
   */
  record FromPackage(QualifiedName packageName, List<Item> items, Span span)
      implements ImportDeclaration {
    /** Copies the list. */
    public FromPackage {
      items = List.copyOf(items);
    }
  }

  /**
   * {@code import "group/version".{ Kind as Name }}.
   *
   * @param apiVersion the group and version, a string without interpolation
   * @param items its kinds that are imported
   * @param span where it stands
   */
  record FromGroup(Literal.StringLiteral apiVersion, List<Item> items, Span span)
      implements ImportDeclaration {
    /** Copies the list. */
    public FromGroup {
      items = List.copyOf(items);
    }
  }

  /**
   * One imported name.
   *
   * @param name what it is called where it is declared
   * @param alias what it is called here, if it has another name
   * @param span where it stands
   */
  record Item(Name name, Optional<Name> alias, Span span) implements SyntaxNode {
    /**
     * Returns the name that the file uses.
     *
     * @return the alias, or else the name
     */
    public Name localName() {
      return alias.orElse(name);
    }
  }
}
