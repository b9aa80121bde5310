package dev.bylaw.internal.decide;

import dev.bylaw.decision.Decision;
import dev.bylaw.internal.bytecode.FoundReferences;
import dev.bylaw.internal.projection.SlotObject;
import java.util.List;
import java.util.Optional;

/**
 * An object that was read for a policy set, with the rules on it and the decision that there is if
 * none of them finds anything, so that to decide on it takes nothing but to run them. Immutable and
 * thread-safe.
 */
final class ReadyObject {
  private final Decider decider;
  private final JudgedObject object;
  private final ActiveRules active;
  private final Decision silent;

  ReadyObject(Decider decider, JudgedObject object, ActiveRules active) {
    this.decider = decider;
    this.object = object;
    this.active = active;
    this.silent = new ObjectRun(object).silent(active);
  }

  boolean isOf(Decider other) {
    return decider == other;
  }

  /** Decides, as if nothing but the document were known. */
  Decision decide(GeneratedRuns generated) {
    List<RuleGroup> groups = active.groups();
    for (int i = 0; i < groups.size(); i++) {
      Optional<GeneratedGroup.Generated> code = generated.code(groups.get(i), object.root());
      if (code.isEmpty() || !code.get().interpreted().isEmpty()) {
        return new ObjectRun(object).on(active, i, generated);
      }
      FoundReferences references = generated.run(code.get(), (SlotObject) object.root());
      if (references == null || !references.isEmpty()) {
        return new ObjectRun(object).on(active, i, references, generated);
      }
    }
    return silent;
  }
}
