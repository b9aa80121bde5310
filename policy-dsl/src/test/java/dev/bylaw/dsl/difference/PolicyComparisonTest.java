package dev.bylaw.dsl.difference;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bylaw.ConfigurationException;
import dev.bylaw.binding.BindingSettings;
import dev.bylaw.dsl.fixture.Checked;
import dev.bylaw.dsl.fixture.FixtureBinding;
import dev.bylaw.internal.library.ProgramLibrary;
import dev.bylaw.library.Library;
import dev.bylaw.source.SourceText;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A search for documents on which two versions of one rule differ. */
class PolicyComparisonTest {
  private static final String PACKAGE = "package team\n";

  private static ComparedPolicies policies(String name, String text) {
    SourceText source = SourceText.of(name + ".bylaw", PACKAGE + text);
    Library library = Checked.files(PACKAGE + text).compilation().library().orElseThrow();
    Library bound = ProgramLibrary.of(
        ProgramLibrary.from(library).program(), Optional.of(new FixtureBinding()), Map.of());
    return new ComparedPolicies(
        name, List.of(bound), Optional.empty(), Set.of("team"), List.of(), List.of(source));
  }

  private static SearchResult search(String old, String now) throws ConfigurationException {
    return PolicyComparison.of(policies("old", old), policies("new", now), BindingSettings.DEFAULTS)
        .search(SearchOptions.of(5_000, 3));
  }

  private static void differ(String old, String now, DifferenceSort sort)
      throws ConfigurationException {
    assertThat(search(old, now).witnesses())
        .flatExtracting(Witness::differences)
        .extracting(RuleDifference::sort)
        .contains(sort);
  }

  private static String order(String condition) {
    return """
        type Line { item: string, count: int? }
        type Order { id: string, total: int, tags: list<string>?, lines: list<Line> }
        rule r on Order as o { deny if %s message "m" }
        """.formatted(condition);
  }

  @Test
  void a_boundary_that_moves_by_one_is_found() throws ConfigurationException {
    differ(order("o.total > 4711"), order("o.total > 4712"), DifferenceSort.NO_LONGER_FOUND);
    differ(order("o.total > 4711"), order("o.total >= 4711"), DifferenceSort.NEWLY_FOUND);
  }

  @Test
  void conditions_in_series_are_met() throws ConfigurationException {
    String series = "o.id == \"kappa\" && o.total == 815 && \"lambda\" in o.tags"
        + " && (any l in o.lines: l.item == \"mu\" && l.count == %s)";
    SearchResult result = search(order(series.formatted("42")), order(series.formatted("43")));
    assertThat(result.witnesses()).anyMatch(Witness::isOfBehaviour);
  }

  @Test
  void equal_rules_are_not_searched() throws ConfigurationException {
    SearchResult result = search(order("o.total > 1"), order("o.total > 1"));
    assertThat(result.tried()).isZero();
    assertThat(result.reach()).isEqualTo(1);
  }

  @Test
  void a_rule_that_is_gone_is_a_difference() throws ConfigurationException {
    String both =
        order("o.total > 1") + "rule s on Order as o { deny if o.id == \"x\" message \"m\" }";
    differ(both, order("o.total > 1"), DifferenceSort.NO_LONGER_FOUND);
  }

  @Test
  void the_same_seed_makes_the_same_search() throws ConfigurationException {
    String old = order("o.total > 4711");
    String now = order("o.total > 4712");
    SearchResult one = search(old, now);
    SearchResult other = search(old, now);
    assertThat(one.tried()).isEqualTo(other.tried());
    assertThat(one.witnesses().get(0).test()).isEqualTo(other.witnesses().get(0).test());
    assertThat(one.witnesses().get(0).test()).isPresent();
  }
}
