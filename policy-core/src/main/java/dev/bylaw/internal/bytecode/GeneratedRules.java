package dev.bylaw.internal.bytecode;

import dev.bylaw.internal.projection.SlotObject;
import org.jspecify.annotations.Nullable;

/** What generated classes implement. */
interface GeneratedRules {
  /**
   * Runs the rules.
   *
   * @return what was found, null if nothing
   * @throws RuntimeException if the interpreter has to decide
   */
  @Nullable Hits run(SlotObject root);
}
