package dev.bylaw.cli.diff;

import dev.bylaw.cli.result.Location;
import dev.bylaw.decision.ObjectIdentity;
import dev.bylaw.document.Document;
import dev.bylaw.dsl.difference.RuleDifference;
import java.util.List;

/**
 * An object of a manifest about which two policies differ.
 *
 * @param object what it calls itself
 * @param location where it begins
 * @param document the object as read
 * @param differences how the policies differ, by rule
 */
record ChangedObject(
    ObjectIdentity object, Location location, Document document, List<RuleDifference> differences) {
  ChangedObject {
    differences = List.copyOf(differences);
  }

  boolean isOfBehaviour() {
    return differences.stream().anyMatch(each -> each.sort().isOfBehaviour());
  }
}
