package dev.bylaw.dsl;

import dev.bylaw.binding.Binding;
import dev.bylaw.library.Library;
import dev.bylaw.scalar.Version;
import java.util.List;
import java.util.Optional;

/**
 * What sources are checked against. Immutable.
 *
 * @param imports libraries whose packages the sources may import
 * @param binding the types and names that the sources may use; empty for that of the first library
 *     that brings one
 * @param oldest the oldest version of the platform that the policies are used with; fields that it
 *     lacks yield a warning; empty if not known
 * @param newest the newest version, likewise
 * @param replacing whether packages of the sources take the place of imported ones of their names,
 *     as who works on a library wants; otherwise that is an error
 */
public record CompileOptions(
    List<Library> imports,
    Optional<Binding> binding,
    Optional<Version> oldest,
    Optional<Version> newest,
    boolean replacing) {
  /** Copies the list. */
  public CompileOptions {
    imports = List.copyOf(imports);
  }

  /**
   * Makes options for sources that import libraries and nothing else.
   *
   * @param imports the libraries
   * @return the options
   */
  public static CompileOptions of(List<Library> imports) {
    return new CompileOptions(imports, Optional.empty(), Optional.empty(), Optional.empty(), false);
  }

  /**
   * Returns these options with a binding.
   *
   * @param types the binding
   * @return the options
   */
  public CompileOptions withBinding(Binding types) {
    return new CompileOptions(imports, Optional.of(types), oldest, newest, replacing);
  }

  /**
   * Returns these options for a range of versions.
   *
   * @param first the oldest version in use
   * @param last the newest version in use
   * @return the options
   */
  public CompileOptions withVersions(Version first, Version last) {
    return new CompileOptions(imports, binding, Optional.of(first), Optional.of(last), replacing);
  }

  /**
   * Returns these options for sources that may take the place of imported packages.
   *
   * @return the options
   */
  public CompileOptions withReplacing() {
    return new CompileOptions(imports, binding, oldest, newest, true);
  }
}
