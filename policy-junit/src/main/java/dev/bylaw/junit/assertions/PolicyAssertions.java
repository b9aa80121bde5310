package dev.bylaw.junit.assertions;

import dev.bylaw.decision.Decision;

/**
 * Entry to assertions on what policies say. Import it beside AssertJ's own:
 *
 * <pre>{@code
 * import static dev.bylaw.junit.assertions.PolicyAssertions.assertThat;
 *
 * assertThat(policies.evaluate(manifest))
 *     .denies("own_registry").at("spec.containers[0].image").withSeverity(HIGH)
 *     .denies("limits").at("spec.containers[0].resources.limits")
 *     .hasNoErrors();
 * }</pre>
 */
public final class PolicyAssertions {
  private PolicyAssertions() {}

  /**
   * Begins assertions on a decision.
   *
   * @param actual the decision
   * @return the assertions
   */
  public static DecisionAssert assertThat(Decision actual) {
    return new DecisionAssert(actual);
  }
}
