package dev.bylaw.dsl.difference;

import dev.bylaw.binding.Request;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A document on which two policies differ.
 *
 * @param differences how they differ on it, by rule
 * @param subject the kind or type of the document
 * @param request the document and what is known about it
 * @param constants values of the binding's constants that it needs, as {@code kubernetes}; empty if
 *     the defaults do
 * @param test a test in the language that passes with the old policies and fails with the new ones,
 *     which was tried; empty if none can show the difference
 * @param withoutTest why there is no test; empty if there is one
 */
public record Witness(
    List<RuleDifference> differences,
    String subject,
    Request request,
    Map<String, String> constants,
    Optional<String> test,
    String withoutTest) {
  /** Copies the collections. */
  public Witness {
    differences = List.copyOf(differences);
    constants = Map.copyOf(constants);
  }

  /**
   * Tells whether verdicts, places or actions differ.
   *
   * @return false if only messages or fixes do
   */
  public boolean isOfBehaviour() {
    return differences.stream().anyMatch(each -> each.sort().isOfBehaviour());
  }
}
