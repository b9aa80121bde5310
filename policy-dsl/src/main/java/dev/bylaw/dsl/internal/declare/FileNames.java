package dev.bylaw.dsl.internal.declare;

import dev.bylaw.internal.program.DeclarationId;
import dev.bylaw.type.RecordType;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What names mean in one file: its package's declarations and its imports. */
public final class FileNames {
  /** What a name of a file refers to. */
  public sealed interface Reference {
    /** A declaration of a package. */
    record ToDeclaration(DeclarationId id) implements Reference {}

    /** An imported kind. */
    record ToKind(RecordType type) implements Reference {}

    /** Something that could not be read or has been refused: users of it are not to be blamed. */
    record ToNothing() implements Reference {}
  }

  private final String packageName;
  private final DeclarationTable table;
  private final Map<String, Reference> imports;
  private final Set<String> used = new HashSet<>();

  FileNames(String packageName, DeclarationTable table, Map<String, Reference> imports) {
    this.packageName = packageName;
    this.table = table;
    this.imports = imports;
  }

  /** Returns the package of the file. */
  public String packageName() {
    return packageName;
  }

  /** Finds what a name refers to; declarations of the package come first. */
  public Optional<Reference> find(String name) {
    DeclarationId own = new DeclarationId(packageName, name);
    if (table.isDeclared(own)) {
      return Optional.of(new Reference.ToDeclaration(own));
    }
    Reference imported = imports.get(name);
    if (imported != null) {
      used.add(name);
      return Optional.of(imported);
    }
    return Optional.empty();
  }

  /** Tells whether a name that is not found may be one that could not be read. */
  public boolean mayBeUnread(String name) {
    return table.mayBeUnread(new DeclarationId(packageName, name));
  }

  /** Tells whether an imported name was looked up. */
  public boolean isUsed(String importedName) {
    return used.contains(importedName);
  }

  /** Returns all names of the file, for suggestions. */
  public Set<String> all() {
    Set<String> names = new TreeSet<>(table.namesOf(packageName));
    names.addAll(imports.keySet());
    return names;
  }
}
