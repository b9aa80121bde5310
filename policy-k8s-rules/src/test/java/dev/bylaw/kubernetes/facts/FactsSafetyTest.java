package dev.bylaw.kubernetes.facts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bylaw.binding.Binding;
import dev.bylaw.binding.BindingSettings;
import dev.bylaw.binding.Classification;
import dev.bylaw.binding.Request;
import dev.bylaw.document.Document;
import dev.bylaw.kubernetes.KubernetesRules;
import dev.bylaw.reader.DocumentReader;
import dev.bylaw.reader.Limits;
import dev.bylaw.source.SourceText;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The facts on which the rules of safety rest, from the manifest to the decision. How YAML is read
 * (fact 4) and what regular expressions may be (fact 9) have tables of their own.
 */
class FactsSafetyTest {
  private static String pod(String spec) {
    return "{\"apiVersion\": \"v1\", \"kind\": \"Pod\", \"metadata\": {}, \"spec\": {" + spec
        + "}}";
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
      "hostNetwork": true                                                        ~ true
      "hostNetwork": true}, "spec": {                                            ~ B0706
      "hostNetwork": true, "hostNetwork": null                                   ~ B0706
      "containers": [{"securityContext": {}}], "containers": [{"name": "c"}]     ~ B0706
      "containers": [{"name": "c", "name": "c"}]                                 ~ B0706
      """)
  void factF1_of_a_key_that_stands_twice_there_is_no_reading(String spec, String expected) {
    assertThat(Asked.of("Pod", "x.spec.hostNetwork == true").about(pod(spec))).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
      "hostNetwork": true                               ~ true
      "hostNetw\\u006frk": true                         ~ true
      "HostNetwork": true                               ~ false
      "HOSTNETWORK": true, "hostNetwork": false         ~ false
      "hostNetwork": true, "HostNetwork": false         ~ true
      "hostNetwork": true, "hostNetw\\u006frk": false   ~ B0706
      """)
  void factF2_keys_match_exactly_after_their_escapes(String spec, String expected) {
    assertThat(Asked.of("Pod", "x.spec.hostNetwork == true").about(pod(spec))).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
      { apiVersion: v1, kind: ConfigMap, items: [{ apiVersion: v1, kind: Pod }] }                   ~ Pod
      { apiVersion: v1, kind: PodList, items: [{ spec: {} }, { apiVersion: v1, kind: Service }] }   ~ Pod Service
      { apiVersion: v1, kind: List, items: [{ apiVersion: apps/v1, kind: Deployment }] }            ~ Deployment
      { apiVersion: v1, kind: List, items: [{ apiVersion: v1, kind: List, items: [] }] }            ~ refused
      { apiVersion: v1, kind: ConfigMap, data: { items: a } }                                       ~ ConfigMap
      """)
  void factF3_every_object_with_items_is_opened(String manifest, String expected) {
    Binding binding = KubernetesRules.binding();
    Document document = DocumentReader.yaml(SourceText.of("test.yaml", manifest), Limits.DEFAULT)
        .documents()
        .get(0);
    String kinds = binding.open(document).stream()
        .map(each -> binding.classify(Request.of(each), BindingSettings.DEFAULTS))
        .map(each -> each instanceof Classification.Known known ? known.kind().kind() : "refused")
        .collect(Collectors.joining(" "));
    assertThat(kinds).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0} of {1}")
  @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
      x.spec.containers[0].args.first() is present    ~ "containers": [{"args": [null]}]        ~ WRONG_TYPE spec.containers[0].args[0]
      any c in x.spec.containers: c.image is present  ~ "containers": [null]                    ~ WRONG_TYPE spec.containers[0]
      x.spec.containers.size() == 0                   ~ "containers": null                      ~ true
      x.spec.tolerations.size() == 0                  ~ "tolerations": null                     ~ true
      x.spec.nodeSelector["x"] is present             ~ "nodeSelector": {"x": null}             ~ WRONG_TYPE spec.nodeSelector.x
      x.spec.nodeSelector["x"] is present             ~ "nodeSelector": {"x": ""}               ~ true
      x.spec.hostNetwork is present                   ~ "hostNetwork": null                     ~ false
      x.spec.priority == 0                            ~ "priority": -0                          ~ true
      x.spec.priority == 1                            ~ "priority": 1.0                         ~ true
      x.spec.priority == 1000                         ~ "priority": 1e3                         ~ true
      x.spec.priority == 1                            ~ "priority": 1.5                         ~ WRONG_TYPE spec.priority
      x.spec.nodeName is present                      ~ "nodeName": "\\ud800"                   ~ B0717
      """)
  void factF5_null_is_absent_in_a_field_alone_and_numbers_are_what_they_are(
      String condition, String spec, String expected) {
    assertThat(Asked.of("Pod", condition).about(pod(spec))).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "FOO/bar, foo, bar, latest",
    "GHCR.IO/acme/x, ghcr.io, acme/x, latest",
    "index.docker.io/nginx, docker.io, library/nginx, latest",
    "docker.io/nginx, docker.io, library/nginx, latest",
    "library/nginx, docker.io, library/nginx, latest",
    "nginx, docker.io, library/nginx, latest",
    "ghcr.io:latest, docker.io, library/ghcr.io, latest",
    "'[::1]:5000/a', '[::1]:5000', a, latest"
  })
  void factF6_images_are_read_as_the_runtime_does(
      String image, String registry, String repository, String tag) {
    String condition = "any i in [image(c.image) for c in x.spec.containers]: i.registry == \""
        + registry + "\" && i.repository == \"" + repository + "\" && i.tag == \"" + tag + "\"";
    assertThat(Asked.of("Pod", condition).about(withImage(image))).isEqualTo("true");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({"ghcr.io/Acme/x", "GHCR.IO/Acme/x:1", "'a b'", "'a:'"})
  void factF6_what_the_server_stores_and_the_runtime_refuses_is_an_error(String image) {
    String condition = "any c in x.spec.containers: image(c.image).registry == \"docker.io\"";
    assertThat(Asked.of("Pod", condition).about(withImage(image)))
        .isEqualTo("UNPARSABLE spec.containers[0].image");
  }

  private static String withImage(String image) {
    return pod("\"containers\": [{\"name\": \"c\", \"image\": \"" + image + "\"}]");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "1e3, true",
    "1e30, true",
    "1e2147483648, UNPARSABLE spec.overhead.memory",
    "1e20000000, UNPARSABLE spec.overhead.memory",
    "1e1000, UNPARSABLE spec.overhead.memory",
    "1e-1000, UNPARSABLE spec.overhead.memory",
    "\u0661, UNPARSABLE spec.overhead.memory"
  })
  void factF8_a_quantity_is_bounded_before_it_is_computed(String quantity, String expected) {
    assertThat(Asked.of("Pod", "(x.spec.overhead[\"memory\"] ?? \"0\") > \"1\"")
            .about(pod("\"overhead\": {\"memory\": \"" + quantity + "\"}")))
        .isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
      x.spec.nodeName matches ".*evil.*"  ~ true
      x.spec.nodeName like "*evil*"       ~ true
      x.spec.nodeName like "x?evil"       ~ true
      x.spec.nodeName matches "evil"      ~ false
      """)
  void factF9_wildcards_match_newlines(String condition, String expected) {
    String present = "x.spec.nodeName is present && " + condition;
    assertThat(Asked.of("Pod", present).about(pod("\"nodeName\": \"x\\nevil\"")))
        .isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0} of {1}")
  @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
      p.targetPort == 80             ~ 80    ~ true
      p.targetPort == 80             ~ "80"  ~ false
      p.targetPort == "80"           ~ "80"  ~ true
      p.targetPort == "80"           ~ 80    ~ false
      p.targetPort is int            ~ "80"  ~ false
      p.targetPort is string         ~ "80"  ~ true
      "${p.targetPort ?? 0}" == "80" ~ 80    ~ true
      "${p.targetPort ?? 0}" == "80" ~ "80"  ~ true
      """)
  void row39_a_number_and_its_text_are_unequal_and_have_one_text(
      String condition, String port, String expected) {
    String manifest = "{apiVersion: v1, kind: Service, metadata: {}, spec: {ports: [{port: 1, "
        + "targetPort: " + port + "}]}}";
    assertThat(Asked.of("Service", "any p in x.spec.ports: " + condition).about(manifest))
        .isEqualTo(expected);
  }
}
