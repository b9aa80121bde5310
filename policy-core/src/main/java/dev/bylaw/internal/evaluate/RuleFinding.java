package dev.bylaw.internal.evaluate;

import dev.bylaw.decision.PatchOperation;
import dev.bylaw.document.Place;
import dev.bylaw.internal.deferred.DeferredList;
import java.util.List;

/**
 * A finding before the profile gives it its name, action and severity.
 *
 * @param message what is wrong
 * @param place where
 * @param fix what mends it
 */
public record RuleFinding(String message, Place place, List<PatchOperation> fix) {
  /** Copies the list, unless it is made when it is asked for. */
  public RuleFinding {
    fix = DeferredList.unmodifiable(fix);
  }
}
