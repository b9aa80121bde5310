package dev.bylaw.internal.library;

import dev.bylaw.binding.Binding;
import dev.bylaw.internal.print.ExpressionText;
import dev.bylaw.internal.program.PackageDefinition;
import dev.bylaw.internal.program.Parameter;
import dev.bylaw.internal.program.Program;
import dev.bylaw.internal.program.RuleDefinition;
import dev.bylaw.internal.program.RuleTarget;
import dev.bylaw.library.Library;
import dev.bylaw.library.ParameterInfo;
import dev.bylaw.library.RuleInfo;
import dev.bylaw.source.SourceText;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A library made of a checked program. */
public final class ProgramLibrary implements Library {
  private final Program program;
  private final Optional<Binding> binding;
  private final Map<String, SourceText> profiles;
  private volatile @Nullable String digest;

  private ProgramLibrary(
      Program program, Optional<Binding> binding, Map<String, SourceText> profiles) {
    this.program = program;
    this.binding = binding;
    this.profiles = Map.copyOf(profiles);
  }

  /**
   * Makes a library.
   *
   * @param program its packages
   * @param binding what it joins policies with, if it brings that
   * @param profiles bundled profiles by name
   */
  public static ProgramLibrary of(
      Program program, Optional<Binding> binding, Map<String, SourceText> profiles) {
    return new ProgramLibrary(program, binding, profiles);
  }

  /**
   * Returns a library as what it must be.
   *
   * @throws IllegalArgumentException if it is an implementation of somebody else
   */
  public static ProgramLibrary from(Library library) {
    if (library instanceof ProgramLibrary own) {
      return own;
    }
    throw new IllegalArgumentException("a library of the class "
        + library.getClass().getName() + "; only compilers and bundled packs make libraries");
  }

  /** Returns this library less the packages of some names. */
  public ProgramLibrary without(Collection<String> names) {
    if (program.packages().stream().noneMatch(each -> names.contains(each.name()))) {
      return this;
    }
    List<PackageDefinition> kept =
        program.packages().stream().filter(each -> !names.contains(each.name())).toList();
    return of(Program.of(kept), binding, profiles);
  }

  /** Returns the packages. */
  public Program program() {
    return program;
  }

  @Override
  public String digest() {
    String known = digest;
    if (known == null) {
      known = ProgramDigest.of(program);
      digest = known;
    }
    return known;
  }

  @Override
  public List<String> packages() {
    return program.packages().stream().map(PackageDefinition::name).toList();
  }

  @Override
  public List<RuleInfo> rules() {
    return program
        .declarations(RuleDefinition.class)
        .map(ProgramLibrary::describe)
        .sorted(Comparator.comparing(RuleInfo::id))
        .toList();
  }

  @Override
  public Optional<Binding> binding() {
    return binding;
  }

  @Override
  public Map<String, SourceText> profiles() {
    return profiles;
  }

  private static RuleInfo describe(RuleDefinition rule) {
    return new RuleInfo(
        rule.id().toString(),
        rule.documentation().title(),
        rule.documentation().body(),
        rule.severity(),
        rule.mappings(),
        rule.parameters().stream().map(ProgramLibrary::describe).toList(),
        rule.operations(),
        rule.targets().stream().map(ProgramLibrary::describe).toList(),
        rule.source(),
        rule.span());
  }

  private static ParameterInfo describe(Parameter parameter) {
    return new ParameterInfo(
        parameter.name(), parameter.type(), parameter.defaultValue().map(ExpressionText::of));
  }

  private static String describe(RuleTarget target) {
    if (target instanceof RuleTarget.Kind kind) {
      return kind.kind().toString();
    }
    if (target instanceof RuleTarget.View view) {
      return view.view().toString();
    }
    if (target instanceof RuleTarget.Document document) {
      return document.type().toString();
    }
    return "Object";
  }
}
