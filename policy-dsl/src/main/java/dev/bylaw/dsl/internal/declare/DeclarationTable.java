package dev.bylaw.dsl.internal.declare;

import dev.bylaw.dsl.syntax.Declaration;
import dev.bylaw.dsl.syntax.SourceFile;
import dev.bylaw.internal.program.DeclarationId;
import dev.bylaw.internal.program.PackageDefinition;
import dev.bylaw.internal.program.Program;
import dev.bylaw.internal.program.TestDefinition;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** All packages: those of the sources, which are being checked, and those of libraries. */
public final class DeclarationTable {
  /**
   * A declaration in a source.
   *
   * @param file the file that it stands in
   * @param syntax the declaration
   */
  public record Declared(SourceFile file, Declaration syntax) {}

  private final Map<String, List<SourceFile>> sources = new LinkedHashMap<>();
  private final Map<String, Map<String, Declared>> declared = new LinkedHashMap<>();
  private final Map<String, Map<String, dev.bylaw.internal.program.Declaration>> libraries =
      new LinkedHashMap<>();
  private final boolean complete;

  /**
   * Makes a table.
   *
   * @param files the files that are checked
   * @param programs the packages of libraries
   * @param complete false if a file could not be read at all, so that any unknown name may be its
   */
  public DeclarationTable(List<SourceFile> files, List<Program> programs, boolean complete) {
    this.complete = complete;
    for (SourceFile file : files) {
      sources
          .computeIfAbsent(file.packageName().text(), name -> new ArrayList<>())
          .add(file);
      Map<String, Declared> names =
          declared.computeIfAbsent(file.packageName().text(), name -> new LinkedHashMap<>());
      for (Declaration declaration : file.declarations()) {
        DeclarationNames.of(declaration)
            .ifPresent(name -> names.putIfAbsent(name.text(), new Declared(file, declaration)));
      }
    }
    for (Program program : programs) {
      program.packages().forEach(this::addLibrary);
    }
  }

  private void addLibrary(PackageDefinition library) {
    Map<String, dev.bylaw.internal.program.Declaration> names =
        libraries.computeIfAbsent(library.name(), name -> new LinkedHashMap<>());
    for (dev.bylaw.internal.program.Declaration each : library.declarations()) {
      if (!(each instanceof TestDefinition)) {
        names.put(each.id().name(), each);
      }
    }
  }

  /** Returns the packages of the sources with their files. */
  public Map<String, List<SourceFile>> sources() {
    return sources;
  }

  /** Tells whether a library has a package. */
  public boolean isLibraryPackage(String name) {
    return libraries.containsKey(name);
  }

  /** Returns the names of all packages. */
  public Set<String> packageNames() {
    Set<String> names = new TreeSet<>(sources.keySet());
    names.addAll(libraries.keySet());
    return names;
  }

  /** Finds a declaration of the sources. */
  public Optional<Declared> declared(DeclarationId id) {
    return Optional.ofNullable(declared.getOrDefault(id.packageName(), Map.of()).get(id.name()));
  }

  /** Finds a declaration of a library. */
  public Optional<dev.bylaw.internal.program.Declaration> ofLibrary(DeclarationId id) {
    return Optional.ofNullable(
        libraries.getOrDefault(id.packageName(), Map.of()).get(id.name()));
  }

  /** Tells whether a package declares a name. */
  public boolean isDeclared(DeclarationId id) {
    return declared(id).isPresent() || ofLibrary(id).isPresent();
  }

  /** Returns the names that a package declares. */
  public Set<String> namesOf(String packageName) {
    Set<String> names =
        new TreeSet<>(declared.getOrDefault(packageName, Map.of()).keySet());
    names.addAll(libraries.getOrDefault(packageName, Map.of()).keySet());
    return names;
  }

  /** Tells whether a package may have a name that could not be read. */
  public boolean mayBeUnread(DeclarationId id) {
    return !complete
        || sources.getOrDefault(id.packageName(), List.of()).stream()
            .anyMatch(file -> !file.complete() || file.unreadNames().contains(id.name()));
  }

  /** Tells whether there may be packages that could not be read. */
  public boolean isComplete() {
    return complete;
  }
}
