package dev.bylaw.kubernetes.rules;

import dev.bylaw.ConfigurationException;
import dev.bylaw.PolicySet;
import dev.bylaw.document.Document;
import dev.bylaw.kubernetes.KubernetesRules;
import dev.bylaw.reader.DocumentReading;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Runs the pack on every kind of workload until the JIT has compiled it. */
public final class PackRun {
  private static final int RUNS = 30_000;

  private PackRun() {}

  /**
   * Runs.
   *
   * @param arguments none
   * @throws ConfigurationException if the policies cannot be linked
   */
  public static void main(String[] arguments) throws ConfigurationException {
    for (String profile : List.of("baseline", "restricted")) {
      PolicySet policies =
          PolicySet.builder().add(KubernetesRules.library()).profile(profile).build();
      for (WorkloadKinds kind : WorkloadKinds.values()) {
        run(policies, kind);
      }
    }
  }

  private static void run(PolicySet policies, WorkloadKinds kind) {
    List<Document> documents = new ArrayList<>();
    for (String json : kind.goodAndBad()) {
      byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
      documents.add(((DocumentReading.Read) policies.read(bytes)).document());
    }
    long found = 0;
    for (int i = 0; i < RUNS; i++) {
      found += policies.evaluate(documents.get(i % documents.size())).findingCount();
    }
    if (found == 0) {
      throw new IllegalStateException("nothing was found in a " + kind);
    }
  }
}
