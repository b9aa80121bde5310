package dev.bylaw.decision;

import java.util.List;

/** Findings that were made at once. */
record MadeFindings(List<Finding> findings) implements FindingSource {
  @Override
  public int count() {
    return findings.size();
  }

  @Override
  public boolean refuses() {
    return findings.stream().anyMatch(each -> each.action().refuses());
  }
}
