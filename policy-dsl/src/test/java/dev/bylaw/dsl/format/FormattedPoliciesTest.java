package dev.bylaw.dsl.format;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bylaw.source.SourceText;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The pack and the examples are in their canonical form; {@code bylaw fmt} brings them there. */
class FormattedPoliciesTest {
  private static final List<SourceText> POLICIES = Policies.published();

  @TestFactory
  Stream<DynamicTest> each_published_policy_is_formatted() {
    return POLICIES.stream()
        .map(source -> DynamicTest.dynamicTest(
            source.name(),
            () -> assertThat(Formatter.format(source).text()).hasValue(source.text())));
  }

  @Test
  void the_pack_and_the_examples_are_among_them() {
    assertThat(POLICIES)
        .extracting(SourceText::name)
        .anyMatch(name -> name.endsWith("pss/baseline/privileged.bylaw"))
        .anyMatch(name -> name.endsWith("examples/policies/first.bylaw"));
  }
}
