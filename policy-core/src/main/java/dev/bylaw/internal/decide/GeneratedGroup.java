package dev.bylaw.internal.decide;

import dev.bylaw.internal.bytecode.CompiledRules;
import dev.bylaw.internal.bytecode.RuleCompiler;
import dev.bylaw.internal.bytecode.RuleToCompile;
import dev.bylaw.internal.link.Linked;
import dev.bylaw.internal.link.RuleOnObject;
import dev.bylaw.internal.plan.ObjectPart;
import dev.bylaw.type.Type;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A group of rules as generated code, which is made when it is first needed, once. Where classes
 * cannot be made, as in a native image, there is none. Thread-safe.
 */
final class GeneratedGroup {
  private final List<RuleOnObject> rules;
  private final Type type;
  private final Linked linked;
  private volatile @Nullable Made made;

  /**
   * What became of it.
   *
   * @param interpreted what is not compiled of rules that are not, by the instances of these
   * @param failed whether that should not be
   */
  private record Made(Optional<Generated> code, Map<String, String> interpreted, boolean failed) {
    static final Made NONE = new Made(Optional.empty(), Map.of(), false);
  }

  /**
   * The code of a group.
   *
   * @param interpreted the rules that it leaves to the interpreter, by their indexes in the group
   */
  record Generated(CompiledRules rules, StepGate gate, List<Integer> interpreted) {}

  GeneratedGroup(List<RuleOnObject> rules, Type type, Linked linked) {
    this.rules = rules;
    this.type = type;
    this.linked = linked;
  }

  /** Makes sure that there is no code. */
  void refuse() {
    made = Made.NONE;
  }

  /** Returns the code, empty if there is none. */
  Optional<Generated> code() {
    Made known = made;
    return known != null ? known.code() : make();
  }

  private synchronized Optional<Generated> make() {
    Made known = made;
    if (known == null) {
      known = compile();
      made = known;
    }
    return known.code();
  }

  /** Returns what is not compiled of rules that are not, by their instances, as far as known. */
  Map<String, String> interpreted() {
    Made known = made;
    return known == null ? Map.of() : known.interpreted();
  }

  /** Tells whether no code could be made, for a reason that should not be. */
  boolean failed() {
    Made known = made;
    return known != null && known.failed();
  }

  private Map<String, String> byInstance(Map<Integer, String> reasons) {
    Map<String, String> named = new HashMap<>();
    reasons.forEach(
        (index, reason) -> named.put(rules.get(index).rule().selected().instance(), reason));
    return named;
  }

  private Made compile() {
    try {
      CompiledRules compiled =
          RuleCompiler.compile(toCompile(), linked.shapes().object(), linked.linkTime());
      List<Integer> interpreted = compiled.interpreted();
      Map<String, String> reasons = byInstance(compiled.notCompiled());
      if (interpreted.size() == rules.size()) {
        return new Made(Optional.empty(), reasons, false);
      }
      List<RuleOnObject> gated = new ArrayList<>();
      for (int i = 0; i < rules.size(); i++) {
        if (!interpreted.contains(i)) {
          gated.add(rules.get(i));
        }
      }
      Generated code = new Generated(compiled, new StepGate(gated, linked), interpreted);
      return new Made(Optional.of(code), reasons, false);
    } catch (RuntimeException | LinkageError | StackOverflowError unexpected) {
      Map<String, String> reasons = new HashMap<>();
      rules.forEach(each -> reasons.put(each.rule().selected().instance(), unexpected.toString()));
      return new Made(Optional.empty(), reasons, true);
    }
  }

  private List<RuleToCompile> toCompile() {
    List<RuleToCompile> all = new ArrayList<>();
    for (RuleOnObject each : rules) {
      List<ObjectPart> parts = each.parts().stream()
          .map(part -> new ObjectPart(part.type().<Type>map(own -> own).orElse(type), part.path()))
          .toList();
      all.add(
          new RuleToCompile(each.rule().definition(), each.rule().parameters().known(), parts));
    }
    return all;
  }
}
