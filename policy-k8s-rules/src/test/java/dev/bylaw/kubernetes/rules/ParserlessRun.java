package dev.bylaw.kubernetes.rules;

import dev.bylaw.ConfigurationException;
import dev.bylaw.PolicySet;
import dev.bylaw.document.Document;
import dev.bylaw.kubernetes.KubernetesRules;
import dev.bylaw.reader.DocumentReader;
import dev.bylaw.reader.Limits;
import java.nio.charset.StandardCharsets;

/** Decides on one Pod, in a process that has neither compiler nor parser. */
public final class ParserlessRun {
  private static final String POD = """
      apiVersion: v1
      kind: Pod
      metadata: { name: p }
      spec:
        hostPID: true
        containers: [ { name: c, image: example.com/app, securityContext: { privileged: true } } ]
      """;

  private ParserlessRun() {}

  /**
   * Prints the places of what the baseline rules find.
   *
   * @param arguments none
   * @throws ConfigurationException if the policies cannot be linked
   */
  public static void main(String[] arguments) throws ConfigurationException {
    PolicySet policies =
        PolicySet.builder().add(KubernetesRules.library()).profile("baseline").build();
    for (Document document : DocumentReader.yaml(
            "pod.yaml", POD.getBytes(StandardCharsets.UTF_8), Limits.DEFAULT)
        .documents()) {
      policies
          .evaluate(document)
          .findings()
          .forEach(finding -> System.out.println(finding.rule() + " " + finding.place()));
    }
  }
}
