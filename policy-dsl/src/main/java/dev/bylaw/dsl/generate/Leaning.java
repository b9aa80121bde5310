package dev.bylaw.dsl.generate;

import dev.bylaw.dsl.internal.generate.PolicyReads;
import dev.bylaw.internal.library.ProgramLibrary;
import dev.bylaw.internal.link.Linker;
import dev.bylaw.internal.link.Problems;
import dev.bylaw.internal.program.RuleDefinition;
import dev.bylaw.library.Library;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * What generated documents lean towards: the fields that policies read are much likelier there than
 * others, and hold the constants that the policies hold against them, or values beside these.
 * Immutable and thread-safe.
 */
public final class Leaning {
  /** No policy: the types alone say what documents hold. */
  public static final Leaning NONE = new Leaning(PolicyReads.NONE);

  private final PolicyReads reads;

  private Leaning(PolicyReads reads) {
    this.reads = reads;
  }

  /**
   * Leans towards all rules of a library.
   *
   * @param policies the library
   * @param imported the libraries that it imports from
   * @return the leaning
   * @throws IllegalArgumentException if the libraries cannot be joined, as when two of them have
   *     one package, or for an implementation of {@link Library} that is not Bylaw's own
   */
  public static Leaning of(Library policies, List<Library> imported) {
    return of(policies, imported, id -> true);
  }

  /**
   * Leans towards some rules of a library.
   *
   * @param policies the library
   * @param imported the libraries that it imports from
   * @param rules tells by the id of a rule, as {@code pss.baseline.privileged}, whether it counts
   * @return the leaning
   * @throws IllegalArgumentException as of {@link #of(Library, List)}
   */
  public static Leaning of(Library policies, List<Library> imported, Predicate<String> rules) {
    ProgramLibrary own = ProgramLibrary.from(policies);
    List<ProgramLibrary> libraries = new ArrayList<>();
    imported.forEach(each -> libraries.add(ProgramLibrary.from(each)));
    libraries.add(own);
    Problems problems = new Problems();
    Linker linker = new Linker(libraries, problems);
    if (problems.anyError()) {
      throw new IllegalArgumentException(problems.diagnostics().get(0).message());
    }
    List<RuleDefinition> chosen = own.program()
        .declarations(RuleDefinition.class)
        .filter(each -> rules.test(each.id().toString()))
        .toList();
    return new Leaning(PolicyReads.of(
        List.of(new PolicyReads.Rules(linker.program(), chosen, Map.of())),
        linker.binding(),
        List.of()));
  }

  PolicyReads reads() {
    return reads;
  }
}
