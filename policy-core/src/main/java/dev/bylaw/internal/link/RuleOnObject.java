package dev.bylaw.internal.link;

import dev.bylaw.internal.program.ViewStep;
import dev.bylaw.type.RecordType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A rule and which parts of an object it is on.
 *
 * @param parts at least one
 */
public record RuleOnObject(LinkedRule rule, List<Part> parts) {
  /**
   * Where a part sits.
   *
   * @param type the type of the part; empty for the whole object
   * @param path the way to it
   */
  public record Part(Optional<RecordType> type, List<ViewStep> path) {
    static final Part WHOLE = new Part(Optional.empty(), List.of());
  }

  RuleOnObject and(Part part) {
    if (parts.contains(part)) {
      return this;
    }
    List<Part> more = new ArrayList<>(parts);
    more.add(part);
    return new RuleOnObject(rule, List.copyOf(more));
  }
}
