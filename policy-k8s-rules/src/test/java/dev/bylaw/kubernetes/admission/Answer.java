package dev.bylaw.kubernetes.admission;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.bylaw.kubernetes.AdmissionResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/** An answer as the API server reads it. */
final class Answer {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private final JsonNode response;

  private Answer(JsonNode review) {
    assertThat(review.path("apiVersion").asText()).isEqualTo("admission.k8s.io/v1");
    assertThat(review.path("kind").asText()).isEqualTo("AdmissionReview");
    this.response = review.path("response");
  }

  static Answer of(AdmissionResponse response) {
    return new Answer(json(response.body()));
  }

  static JsonNode json(byte[] bytes) {
    try {
      return MAPPER.readTree(bytes);
    } catch (IOException invalid) {
      throw new UncheckedIOException(invalid);
    }
  }

  JsonNode response() {
    return response;
  }

  String uid() {
    return response.path("uid").asText();
  }

  boolean allowed() {
    assertThat(response.path("allowed").isBoolean()).isTrue();
    return response.path("allowed").asBoolean();
  }

  int code() {
    return response.path("status").path("code").asInt();
  }

  String reason() {
    return response.path("status").path("reason").asText();
  }

  String message() {
    return response.path("status").path("message").asText();
  }

  List<String> warnings() {
    List<String> warnings = new ArrayList<>();
    response.path("warnings").forEach(each -> warnings.add(each.asText()));
    return warnings;
  }

  String annotation(String key) {
    return response.path("auditAnnotations").path(key).asText();
  }

  boolean patches() {
    assertThat(response.path("patchType").asText())
        .isEqualTo(response.has("patch") ? "JSONPatch" : "");
    return response.has("patch");
  }

  /** The patch on one line. */
  String patch() {
    assertThat(patches()).isTrue();
    return json(Base64.getDecoder().decode(response.path("patch").asText())).toString();
  }
}
