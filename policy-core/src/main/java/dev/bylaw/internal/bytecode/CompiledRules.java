package dev.bylaw.internal.bytecode;

import dev.bylaw.internal.projection.SlotObject;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Rules as a generated class. Immutable and thread-safe. */
public final class CompiledRules {
  private final ReportSites sites;
  private final Map<Integer, String> notCompiled;
  private final GeneratedRules generated;
  private final Rendering rendering;

  CompiledRules(
      ReportSites sites,
      Map<Integer, String> notCompiled,
      Rendering rendering,
      GeneratedRules generated) {
    this.rendering = rendering;
    this.sites = sites;
    this.notCompiled = notCompiled;
    this.generated = generated;
  }

  /** Leaves all rules to the interpreter. */
  static CompiledRules none(List<RuleToCompile> rules, String reason) {
    Map<Integer, String> all = new TreeMap<>();
    for (int i = 0; i < rules.size(); i++) {
      all.put(i, reason);
    }
    return new CompiledRules(ReportSites.NONE, all, Rendering.NONE, root -> null);
  }

  /**
   * Returns the rules that have to be interpreted, since they hold something that is not compiled.
   *
   * @return their indexes in the list that was compiled, in ascending order
   */
  public List<Integer> interpreted() {
    return List.copyOf(notCompiled.keySet());
  }

  /** Returns what of the rules that have to be interpreted is not compiled, by their indexes. */
  public Map<Integer, String> notCompiled() {
    return Map.copyOf(notCompiled);
  }

  /**
   * Runs all compiled rules on an object. Whatever the interpreter would report as an error of any
   * of them makes this give up.
   *
   * @param root the object, kept as the shape says for which the rules were compiled
   * @return what was found; null if the interpreter has to decide
   */
  public @Nullable FoundReferences run(SlotObject root) {
    try {
      Hits hits = generated.run(root);
      return hits == null ? FoundReferences.NONE : new FoundReferences(hits, sites, rendering);
    } catch (RuntimeException | StackOverflowError unexpected) {
      return null;
    }
  }
}
