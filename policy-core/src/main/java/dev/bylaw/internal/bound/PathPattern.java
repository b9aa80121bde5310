package dev.bylaw.internal.bound;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The way to parts of a document: {@code spec.containers[*].ports}. Where it passes through a list
 * or a map, it means all of the elements. Patterns are ordered by their texts so often that each
 * keeps its own.
 */
final class PathPattern {
  /** The step to all elements of a list or a map. No key is equal to it. */
  static final String EVERY = "[*]\u0000";

  private final String root;
  private final List<String> steps;
  private final String text;

  private PathPattern(String root, List<String> steps) {
    this.root = root;
    this.steps = List.copyOf(steps);
    this.text = text(root, steps);
  }

  /** Makes the way to all that is read under a name; the object of the rule has the empty one. */
  static PathPattern of(String root) {
    return new PathPattern(root, List.of());
  }

  PathPattern then(String step) {
    List<String> longer = new ArrayList<>(steps);
    longer.add(step);
    return new PathPattern(root, longer);
  }

  /** Returns the name of what is read; empty for the object of the rule. */
  String root() {
    return root;
  }

  /** Returns the keys on the way, and {@link #EVERY} for all elements. */
  List<String> steps() {
    return steps;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof PathPattern path && root.equals(path.root) && steps.equals(path.steps);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }

  private static String text(String root, List<String> steps) {
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

  @Override
  public String toString() {
    return text;
  }
}
