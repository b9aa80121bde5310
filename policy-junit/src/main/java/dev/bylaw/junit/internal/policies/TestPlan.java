package dev.bylaw.junit.internal.policies;

import dev.bylaw.library.Library;
import java.nio.file.Path;
import java.util.List;

/**
 * Which tests are run.
 *
 * @param folder what all paths begin at, absolute
 * @param policies files or folders whose tests are run
 * @param imports files or folders that these import from
 * @param libraries what both import from, beside the bundled rules
 * @param select globs over rules and tests; none for all
 */
public record TestPlan(
    Path folder,
    List<String> policies,
    List<String> imports,
    List<Library> libraries,
    List<String> select) {
  public TestPlan {
    if (policies.isEmpty()) {
      throw new IllegalArgumentException("no policies are named whose tests could be run");
    }
    policies = List.copyOf(policies);
    imports = List.copyOf(imports);
    libraries = List.copyOf(libraries);
    select = List.copyOf(select);
  }
}
