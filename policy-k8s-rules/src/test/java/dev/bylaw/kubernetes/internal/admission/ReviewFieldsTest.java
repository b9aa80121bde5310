package dev.bylaw.kubernetes.internal.admission;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bylaw.document.Node;
import dev.bylaw.document.ObjectNode;
import dev.bylaw.reader.DocumentReader;
import dev.bylaw.reader.Limits;
import dev.bylaw.source.Span;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The fields that are said to be read are all that are. */
class ReviewFieldsTest {
  private static final String REVIEW = """
      apiVersion: admission.k8s.io/v1
      kind: AdmissionReview
      request:
        uid: u
        kind: { group: apps, version: v1, kind: Deployment }
        resource: { group: apps, version: v1, resource: deployments }
        operation: UPDATE
        name: x
        namespace: shop
        userInfo: { username: alice }
        object: { apiVersion: apps/v1, kind: Deployment, metadata: { name: x } }
        oldObject: { apiVersion: apps/v1, kind: Deployment, metadata: { name: x } }
        options: { kind: UpdateOptions }
      """;

  private final Set<String> read = new TreeSet<>();

  private final class Watched implements ObjectNode {
    private final ObjectNode node;
    private final String path;

    Watched(ObjectNode node, String path) {
      this.node = node;
      this.path = path;
    }

    @Override
    public @Nullable Node get(String key) {
      read.add(path + key);
      Node value = node.get(key);
      return value instanceof ObjectNode object ? new Watched(object, path + key + ".") : value;
    }

    @Override
    public List<String> keys() {
      throw new AssertionError("the keys of " + path);
    }

    @Override
    public Span keySpan(String key) {
      return Span.NONE;
    }

    @Override
    public Span span() {
      return Span.NONE;
    }
  }

  @Test
  void nothing_else_is_read() {
    ObjectNode root = (ObjectNode)
        DocumentReader.yaml("review", REVIEW.getBytes(StandardCharsets.UTF_8), Limits.DEFAULT)
            .documents()
            .get(0)
            .root();
    assertThat(ReviewReader.of(new Watched(root, ""))).isInstanceOf(Review.class);
    assertThat(read).contains("request.uid", "request.kind.group", "request.oldObject");
    Set<String> said = Stream.concat(ReviewFields.SCALARS.stream(), ReviewFields.OBJECTS.stream())
        .collect(Collectors.toCollection(TreeSet::new));
    said.addAll(List.of("request.object.apiVersion", "request.object.kind"));
    read.removeIf(each -> said.stream().anyMatch(path -> path.startsWith(each + ".")));
    assertThat(said).containsAll(read);
  }
}
