package dev.bylaw.decision;

import dev.bylaw.document.Place;
import dev.bylaw.internal.deferred.DeferredList;
import java.util.List;

/**
 * One place at which an object breaks a rule. Immutable.
 *
 * @param rule the rule's id, as {@code pss.baseline.privileged}
 * @param instance the name of the profile's entry that used the rule; the rule's id where it has
 *     none
 * @param severity the severity after the profile
 * @param action the action after the profile
 * @param message what is wrong, at most 1 KiB
 * @param place where it is wrong, or where what is missing would stand
 * @param fix what mends it, as JSON Patch; empty if the rule offers nothing; its operations may be
 *     made when they are first asked for
 */
public record Finding(
    String rule,
    String instance,
    Severity severity,
    Action action,
    String message,
    Place place,
    List<PatchOperation> fix) {
  /** Copies the list, unless it is made when it is asked for. */
  public Finding {
    fix = DeferredList.unmodifiable(fix);
  }
}
