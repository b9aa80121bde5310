package dev.bylaw.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A policy with tests of which two pass and one fails, and another whose tests all pass. */
final class TestedPolicies {
  private static final String NETWORK = """
      package p.network

      /// No host network.
      rule network on Pod as pod {
        deny if pod.spec.hostNetwork == true && (pod.metadata.namespace != "system" || privileged(pod))
          message "no host network"
          at pod.spec.hostNetwork
      }

      fn privileged(pod: Pod): bool =
        any c in pod.spec.containers: c.securityContext.privileged ?? false

      test "host network is refused" {
        input yaml \"""
          apiVersion: v1
          kind: Pod
          metadata: { name: p }
          spec: { hostNetwork: true, containers: [] }
        \"""
        expect deny network at spec.hostPID
      }
      test "others are # not" {
        input json `{"apiVersion": "v1", "kind": "Pod", "spec": {}}`
        expect allow
      }
      test "pods in files" {
        input files "pods/*.yaml"
        expect allow
      }
      """;

  private static final String NUMBERS = """
      package p.numbers

      fn large(n: int?): bool = (n ?? 0) > 10

      test "large" { expect that large(11) }
      test "small" { expect that !large(absent) }
      """;

  private TestedPolicies() {}

  static void write(Path folder) throws IOException {
    Files.createDirectories(folder.resolve("policies/pods"));
    Files.writeString(folder.resolve("policies/network.bylaw"), NETWORK);
    Files.writeString(folder.resolve("policies/numbers.bylaw"), NUMBERS);
    Files.writeString(folder.resolve("policies/pods/good.yaml"), Manifests.GOOD_POD);
  }
}
