package dev.bylaw.internal.decide;

import dev.bylaw.internal.bytecode.CompiledRules;
import dev.bylaw.internal.bytecode.RuleCompiler;
import dev.bylaw.internal.bytecode.RuleToCompile;
import dev.bylaw.internal.link.Linked;
import dev.bylaw.internal.link.RuleOnObject;
import dev.bylaw.internal.plan.ObjectPart;
import dev.bylaw.type.Type;
import java.util.ArrayList;
import java.util.List;
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

  private record Made(Optional<Generated> code) {}

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
    made = new Made(Optional.empty());
  }

  /** Returns the code, empty if there is none. */
  Optional<Generated> code() {
    Made known = made;
    return known != null ? known.code() : make();
  }

  private synchronized Optional<Generated> make() {
    Made known = made;
    if (known == null) {
      known = new Made(compile());
      made = known;
    }
    return known.code();
  }

  private Optional<Generated> compile() {
    try {
      CompiledRules compiled =
          RuleCompiler.compile(toCompile(), linked.shapes().object(), linked.linkTime());
      List<Integer> interpreted = compiled.interpreted();
      if (interpreted.size() == rules.size()) {
        return Optional.empty();
      }
      List<RuleOnObject> gated = new ArrayList<>();
      for (int i = 0; i < rules.size(); i++) {
        if (!interpreted.contains(i)) {
          gated.add(rules.get(i));
        }
      }
      return Optional.of(new Generated(compiled, new StepGate(gated, linked), interpreted));
    } catch (RuntimeException | LinkageError | StackOverflowError impossible) {
      return Optional.empty();
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
