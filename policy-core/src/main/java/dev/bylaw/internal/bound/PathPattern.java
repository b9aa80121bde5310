package dev.bylaw.internal.bound;

import java.util.ArrayList;
import java.util.List;

/**
 * The way to parts of a document: {@code spec.containers[*].ports}. Where it passes through a list
 * or a map, it means all of the elements.
 *
 * @param root the name of what is read; empty for the object of the rule
 * @param steps keys, {@link #EVERY} for all elements
 */
record PathPattern(String root, List<String> steps) {
  /** The step to all elements of a list or a map. No key is equal to it. */
  static final String EVERY = "[*]\u0000";

  PathPattern {
    steps = List.copyOf(steps);
  }

  static PathPattern of(String root) {
    return new PathPattern(root, List.of());
  }

  PathPattern then(String step) {
    List<String> longer = new ArrayList<>(steps);
    longer.add(step);
    return new PathPattern(root, longer);
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder(root);
    for (String step : steps) {
      if (step.equals(EVERY)) {
        text.append("[*]");
      } else {
        text.append(text.length() == 0 ? "" : ".").append(step);
      }
    }
    return text.length() == 0 ? "object" : text.toString();
  }
}
