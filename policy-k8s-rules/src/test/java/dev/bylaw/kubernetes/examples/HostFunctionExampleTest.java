package dev.bylaw.kubernetes.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bylaw.ConfigurationException;
import dev.bylaw.PolicySet;
import dev.bylaw.binding.Operation;
import dev.bylaw.binding.Request;
import dev.bylaw.decision.Decision;
import dev.bylaw.decision.Finding;
import dev.bylaw.document.Document;
import dev.bylaw.evaluation.HostFunction;
import dev.bylaw.internal.library.ProgramLibrary;
import dev.bylaw.internal.program.HostFunctionDefinition;
import dev.bylaw.internal.program.Parameter;
import dev.bylaw.library.Library;
import dev.bylaw.profile.ProfileReader;
import dev.bylaw.reader.DocumentReader;
import dev.bylaw.reader.Limits;
import dev.bylaw.source.SourceText;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The example that reads a certificate request by a function of the host. */
class HostFunctionExampleTest {
  private static final String PROFILE = """
      name: certificates
      rules:
        - use: examples.identity.csr
          with: { signers: [ kubernetes.io/kube-apiserver-client-kubelet ] }
      """;
  private static final String REQUEST = """
      apiVersion: certificates.k8s.io/v1
      kind: CertificateSigningRequest
      metadata: { name: c }
      spec:
        request: cGVt
        signerName: kubernetes.io/kube-apiserver-client-kubelet
        usages: [ client auth ]
      """;

  @Test
  void a_node_asks_for_itself() throws ConfigurationException {
    assertThat(decide(
            "system:node:a", "{commonName: 'system:node:a', organizations: [], dnsNames: []}"))
        .isEmpty();
  }

  @Test
  void a_node_must_not_ask_for_another_or_for_more() throws ConfigurationException {
    assertThat(decide(
            "system:node:a",
            "{commonName: 'system:node:b', organizations: ['system:masters'], dnsNames: []}"))
        .containsExactly(
            "spec.request: asks for system:masters",
            "spec.request: a node may ask for itself only");
  }

  private static List<String> decide(String user, String answer) throws ConfigurationException {
    Library library = library();
    PolicySet policies = PolicySet.builder()
        .add(library)
        .profile(ProfileReader.read(SourceText.of("certificates.yaml", PROFILE))
            .profile()
            .orElseThrow())
        .hostFunction(host(library, document(answer)))
        .build();
    Request request = new Request(
        document(REQUEST),
        Optional.empty(),
        Optional.of(Operation.CREATE),
        Optional.empty(),
        Map.of("request", document("{userInfo: {username: '" + user + "'}}").root()));
    Decision decision = policies.evaluate(request);
    assertThat(decision.errors()).isEmpty();
    assertThat(decision.applied()).isOne();
    return decision.findings().stream().map(HostFunctionExampleTest::describe).toList();
  }

  private static HostFunction host(Library library, Document answer) {
    HostFunctionDefinition declared = ProgramLibrary.from(library)
        .program()
        .declarations(HostFunctionDefinition.class)
        .findFirst()
        .orElseThrow();
    return new HostFunction(
        declared.id().toString(),
        declared.parameters().stream().map(Parameter::type).toList(),
        declared.result(),
        arguments -> answer.root());
  }

  private static String describe(Finding finding) {
    return finding.place() + ": " + finding.message();
  }

  private static Library library() {
    return DesignExamples.check(DesignExamples.withoutRefused(DesignExamples.sources()))
        .library()
        .orElseThrow();
  }

  private static Document document(String yaml) {
    return DocumentReader.yaml(SourceText.of("document.yaml", yaml), Limits.DEFAULT)
        .documents()
        .get(0);
  }
}
