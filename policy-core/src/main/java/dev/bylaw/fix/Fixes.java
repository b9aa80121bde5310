package dev.bylaw.fix;

import dev.bylaw.decision.Finding;
import dev.bylaw.decision.PatchOperation;
import dev.bylaw.document.Node;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Applies the fixes of many findings to one document. Each fix was made for the document as given,
 * so that they are joined here: parents that several create are created once, what several append
 * is appended once, removals come last and from the highest index down. Two fixes that disagree on
 * a path are both left out.
 */
public final class Fixes {
  private final List<Finding> applied = new ArrayList<>();
  private final List<Finding> conflicting = new ArrayList<>();
  private final List<PatchOperation> patch = new ArrayList<>();
  private final Set<String> removals = new TreeSet<>(new PointerOrder().reversed());
  private Node current;

  private Fixes(Node root) {
    this.current = root;
  }

  /**
   * Applies fixes.
   *
   * @param root the root of the document that the findings are about, as it was given
   * @param findings its findings; those without a fix count for nothing
   * @return the mended document, and what became of each fix
   */
  public static FixResult apply(Node root, List<Finding> findings) {
    Map<Finding, List<Edit>> edits = new LinkedHashMap<>();
    for (Finding each : findings) {
      if (!each.fix().isEmpty()) {
        edits.put(each, Edit.of(each.fix(), root));
      }
    }
    Fixes fixes = new Fixes(root);
    Conflicts<Finding> conflicts = Conflicts.among(edits);
    edits.forEach((finding, own) -> {
      if (conflicts.involve(finding)) {
        fixes.conflicting.add(finding);
      } else {
        fixes.apply(finding, own);
      }
    });
    fixes.remove();
    return new FixResult(fixes.current, fixes.patch, fixes.applied, fixes.conflicting);
  }

  private void apply(Finding finding, List<Edit> edits) {
    Node mended = current;
    List<String> removed = new ArrayList<>();
    List<PatchOperation> operations = new ArrayList<>();
    try {
      for (Edit each : edits) {
        if (each.kind() == Edit.Kind.REMOVE) {
          removed.add(each.path());
        } else {
          List<PatchOperation> needed = each.operationsOn(mended);
          mended = JsonPatch.apply(mended, needed);
          operations.addAll(needed);
        }
      }
      current = mended;
      patch.addAll(operations);
      removals.addAll(removed);
      applied.add(finding);
    } catch (PatchException unfitting) {
      conflicting.add(finding);
    }
  }

  /** Removes what is still there: of two removals one may be inside of the other. */
  private void remove() {
    for (String path : removals) {
      if (Pointers.find(current, path) != null) {
        current = removed(path);
      }
    }
  }

  private Node removed(String path) {
    PatchOperation removal = new PatchOperation.Remove(path);
    patch.add(removal);
    try {
      return JsonPatch.apply(current, List.of(removal));
    } catch (PatchException root) {
      throw new IllegalStateException("what is there can be removed", root);
    }
  }
}
