package dev.bylaw.internal.evaluate;

import dev.bylaw.decision.PatchOperation;
import dev.bylaw.document.Place;
import java.util.List;

/**
 * A finding before the profile gives it its name, action and severity.
 *
 * @param message what is wrong
 * @param place where
 * @param fix what mends it
 */
public record RuleFinding(String message, Place place, List<PatchOperation> fix) {
  /** Copies the list. */
  public RuleFinding {
    fix = List.copyOf(fix);
  }
}
