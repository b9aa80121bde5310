package dev.bylaw.benchmark.scenario;

import dev.bylaw.PolicySet;
import dev.bylaw.benchmark.subject.PolicySets;
import dev.bylaw.benchmark.turns.Contender;
import java.util.List;

/** Linking every control from the bundled rules, which are loaded already. */
public final class LinkScenario {
  /** The one contender. */
  public static final String LINK = "link the PSS pack";

  private static final int CONTROLS = 19;

  /**
   * Links once.
   *
   * @throws IllegalStateException if a rule is missing
   */
  public void verify() {
    if (link().rules().size() != CONTROLS) {
      throw new IllegalStateException("unexpected rules: " + link().rules());
    }
  }

  /**
   * Lists the contenders.
   *
   * @return one
   */
  public List<Contender> contenders() {
    return List.of(new Contender(LINK, this::link));
  }

  /**
   * Runs {@link #LINK}.
   *
   * @return the set
   */
  public PolicySet link() {
    return PolicySets.everyControl();
  }
}
