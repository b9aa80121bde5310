package dev.bylaw.internal.absence;

import java.util.Optional;
import java.util.Set;

/**
 * That one path is absent, wherever it could be: what it leads through is there, and each
 * collection on its way has an element.
 *
 * @param absent the path; empty for no hypothesis
 */
record Hypothesis(Optional<DocumentPath> absent) {
  static final Hypothesis NONE = new Hypothesis(Optional.empty());

  /**
   * What is known of a value that is read from paths.
   *
   * @param optional whether it may be absent if nothing is supposed
   */
  Estimate read(Set<DocumentPath> paths, boolean optional) {
    boolean gone = absent.isPresent() && paths.contains(absent.get());
    if (gone && paths.size() == 1) {
      return Estimate.Known.ABSENT;
    }
    boolean there = !paths.isEmpty() && paths.stream().allMatch(this::leadsThrough);
    return new Estimate.Open(paths, gone || (optional && !there));
  }

  /** Whether the path that is absent leads through a path, which then is there. */
  boolean leadsThrough(DocumentPath path) {
    return absent.isPresent() && path.leadsTo(absent.get()) && !path.equals(absent.get());
  }

  /** Whether a value is part of what the hypothesis is about. */
  boolean concerns(Estimate value) {
    return absent.isPresent()
        && value instanceof Estimate.Open open
        && open.paths().stream().anyMatch(each -> each.leadsTo(absent.get()));
  }
}
