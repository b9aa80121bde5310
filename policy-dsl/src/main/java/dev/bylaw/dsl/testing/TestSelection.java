package dev.bylaw.dsl.testing;

import dev.bylaw.internal.program.Declaration;
import dev.bylaw.internal.program.PackageDefinition;
import dev.bylaw.internal.program.Program;
import dev.bylaw.internal.program.RuleDefinition;
import dev.bylaw.internal.program.TestDefinition;
import java.util.ArrayList;
import java.util.List;

/** Selects tests by their names, or by the names of the rules that they see. */
final class TestSelection {
  private final List<NamePattern> patterns;

  TestSelection(List<String> globs) {
    this.patterns = globs.stream().map(NamePattern::new).toList();
  }

  List<SelectedTest> from(Program program) {
    List<SelectedTest> selected = new ArrayList<>();
    for (PackageDefinition each : program.packages()) {
      from(each, selected);
    }
    return selected;
  }

  private void from(PackageDefinition definition, List<SelectedTest> selected) {
    List<RuleDefinition> rules = declared(definition, RuleDefinition.class);
    List<RuleDefinition> named =
        rules.stream().filter(each -> matches(each.id().toString())).toList();
    for (TestDefinition test : declared(definition, TestDefinition.class)) {
      if (patterns.isEmpty() || matches(test.id().name()) || matches(test.id().toString())) {
        selected.add(new SelectedTest(test, rules, false));
      } else if (!named.isEmpty()) {
        selected.add(new SelectedTest(test, named, true));
      }
    }
  }

  private boolean matches(String name) {
    return patterns.stream().anyMatch(each -> each.matches(name));
  }

  private static <D extends Declaration> List<D> declared(
      PackageDefinition definition, Class<D> sort) {
    return definition.declarations().stream()
        .filter(sort::isInstance)
        .map(sort::cast)
        .toList();
  }
}
