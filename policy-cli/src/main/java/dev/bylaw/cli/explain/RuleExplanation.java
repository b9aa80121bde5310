package dev.bylaw.cli.explain;

import dev.bylaw.cli.policies.PolicyCompiler;
import dev.bylaw.cli.policies.PolicySources;
import dev.bylaw.cli.policies.UnusablePoliciesException;
import dev.bylaw.cli.terminal.Terminal;
import dev.bylaw.diagnostic.Suggestion;
import dev.bylaw.internal.library.ProgramLibrary;
import dev.bylaw.internal.program.Program;
import dev.bylaw.internal.program.RuleDefinition;
import dev.bylaw.kubernetes.KubernetesRules;
import dev.bylaw.library.Library;
import dev.bylaw.library.RuleInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the rule that is to be explained. */
record RuleExplanation(RuleInfo rule, RuleDefinition definition, Program program) {
  /**
   * Finds a rule.
   *
   * @param id its id
   * @param policies policies beside the bundled ones
   * @param terminal where to say that there is none
   * @throws UnusablePoliciesException if the policies cannot be used
   */
  static Optional<RuleExplanation> find(String id, List<String> policies, Terminal terminal)
      throws UnusablePoliciesException {
    Library bundled = KubernetesRules.library();
    List<Library> libraries = new ArrayList<>(List.of(bundled));
    if (!policies.isEmpty()) {
      libraries.add(
          PolicyCompiler.compile(PolicySources.read(policies, terminal), bundled, terminal));
    }
    List<RuleInfo> rules =
        libraries.stream().flatMap(each -> each.rules().stream()).toList();
    Optional<RuleInfo> found =
        rules.stream().filter(each -> each.id().equals(id)).findFirst();
    if (found.isEmpty()) {
      terminal.fail("there is no rule '" + id + "'" + meant(id, rules));
    }
    return found.map(rule -> of(rule, libraries));
  }

  private static RuleExplanation of(RuleInfo found, List<Library> libraries) {
    Program program = Program.of(libraries.stream()
        .flatMap(each -> ProgramLibrary.from(each).program().packages().stream())
        .toList());
    RuleDefinition definition = program
        .declarations(RuleDefinition.class)
        .filter(each -> each.id().toString().equals(found.id()))
        .findFirst()
        .orElseThrow();
    return new RuleExplanation(found, definition, program);
  }

  private static String meant(String id, List<RuleInfo> rules) {
    List<String> sameName =
        rules.stream().map(RuleInfo::id).filter(each -> each.endsWith("." + id)).toList();
    if (!sameName.isEmpty()) {
      return "; did you mean " + String.join(" or ", sameName) + "?";
    }
    String hint = Suggestion.hint(id, rules.stream().map(RuleInfo::id).toList());
    return hint.isEmpty() ? "; 'bylaw rules' lists those there are" : "; " + hint;
  }
}
