package dev.bylaw.dsl.testing;

import dev.bylaw.internal.program.RuleDefinition;
import dev.bylaw.internal.program.TestDefinition;
import java.util.List;

/**
 * A test that is to be run.
 *
 * @param rules the rules that it sees
 * @param byRule whether it is run only for the sake of these rules
 */
record SelectedTest(TestDefinition test, List<RuleDefinition> rules, boolean byRule) {
  SelectedTest {
    rules = List.copyOf(rules);
  }

  TestCase described() {
    return describe(test);
  }

  static TestCase describe(TestDefinition test) {
    return new TestCase(test.id().packageName(), test.id().name(), test.source(), test.span());
  }
}
