package dev.bylaw.fix;

import dev.bylaw.decision.Finding;
import dev.bylaw.decision.PatchOperation;
import dev.bylaw.document.Node;
import java.util.List;

/**
 * A document after the fixes of its findings.
 *
 * @param root the root of the mended document; the given one where nothing was mended
 * @param patch what turns the given document into the mended one, applied one after another
 * @param applied the findings whose fixes were applied
 * @param conflicting the findings whose fixes were left out, since they disagree with each other or
 *     do not fit the document
 */
public record FixResult(
    Node root, List<PatchOperation> patch, List<Finding> applied, List<Finding> conflicting) {
  /** Copies the lists. */
  public FixResult {
    patch = List.copyOf(patch);
    applied = List.copyOf(applied);
    conflicting = List.copyOf(conflicting);
  }
}
