package dev.bylaw.internal.program;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Checked packages: the typed form that is linked and run. Immutable and thread-safe. */
public final class Program {
  private final Map<String, PackageDefinition> packages;
  private final Map<DeclarationId, Declaration> declarations;

  private Program(List<PackageDefinition> packages) {
    this.packages = new LinkedHashMap<>();
    this.declarations = new LinkedHashMap<>();
    for (PackageDefinition each : packages) {
      if (this.packages.put(each.name(), each) != null) {
        throw new IllegalArgumentException("package " + each.name() + " twice");
      }
      for (Declaration declaration : each.declarations()) {
        if (!(declaration instanceof TestDefinition)) {
          declarations.put(declaration.id(), declaration);
        }
      }
    }
  }

  /**
   * Makes a program.
   *
   * @throws IllegalArgumentException if two packages have one name
   */
  public static Program of(List<PackageDefinition> packages) {
    return new Program(packages);
  }

  /** Returns the packages in their order. */
  public List<PackageDefinition> packages() {
    return List.copyOf(packages.values());
  }

  /** Finds a package. */
  public Optional<PackageDefinition> packageNamed(String name) {
    return Optional.ofNullable(packages.get(name));
  }

  /** Finds a declaration that is no test: a test may have the name of another declaration. */
  public Optional<Declaration> declaration(DeclarationId id) {
    return Optional.ofNullable(declarations.get(id));
  }

  /** Returns all declarations of a sort, in order. */
  public <D extends Declaration> Stream<D> declarations(Class<D> sort) {
    return packages.values().stream()
        .flatMap(each -> each.declarations().stream())
        .filter(sort::isInstance)
        .map(sort::cast);
  }
}
