package dev.bylaw.internal.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.bylaw.document.Node;
import dev.bylaw.document.ObjectNode;
import dev.bylaw.reader.DocumentReader;
import dev.bylaw.reader.Limits;
import dev.bylaw.reader.Nodes;
import dev.bylaw.reader.ReadResult;
import dev.bylaw.source.SourceText;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ProjectionTest {
  private static final Shape NAMES = new Shape.Builder()
      .field("name", Shape.SCALAR)
      .field("ports", new Shape.Builder().elements(Shape.SCALAR).build())
      .field("env", Shape.SCALAR)
      .build();

  private static Node yaml(String text) {
    ReadResult result = DocumentReader.yaml(SourceText.of("test", text), Limits.DEFAULT);
    assertThat(result.problems()).isEmpty();
    return result.documents().get(0).root();
  }

  @Test
  void slots_hold_values_as_they_are() {
    Projection kept = Projection.of(
        yaml("{name: c, ports: [80, 1.5, true, null, {a: 1}, [2]], env: {x: y}, image: i}"), NAMES);
    assertThat(Projections.describe(kept.root()))
        .isEqualTo("{name: c String, ports: [80 Long, 1.5 Double, true Boolean,"
            + " NullNode[span=Span[start=-1, end=-1]] NullNode, skipped an object, skipped a list],"
            + " env: skipped an object; }");
    assertThat(kept.counts()).isEqualTo(new ReadCounts(10, 6, 1, 1));
  }

  @Test
  void null_in_a_slot_is_absent() {
    SlotObject kept =
        (SlotObject) Projection.of(yaml("{name: null, ports: }"), NAMES).root();
    assertThat(kept.slot(NAMES.slot("name"))).isNull();
    assertThat(kept.get("name")).isNull();
    assertThat(kept.slot(NAMES.slot("ports"))).isNull();
  }

  @Test
  void what_is_not_kept_is_no_absence() {
    ObjectNode kept =
        (ObjectNode) Projection.of(yaml("{name: c, image: i}"), NAMES).root();
    assertThatExceptionOfType(NotReadException.class).isThrownBy(() -> kept.get("image"));
    assertThatExceptionOfType(NotReadException.class).isThrownBy(kept::keys);
  }

  @Test
  void other_keys_are_found_in_objects_of_any_size() {
    for (int size : new int[] {0, 1, 8, 9, 1000}) {
      Map<String, Node> entries = new LinkedHashMap<>();
      for (int i = 0; i < size; i++) {
        entries.put("key" + i, Nodes.integer(i));
      }
      Projection kept = Projection.of(Nodes.object(entries), Shape.WHOLE);
      SlotObject object = (SlotObject) kept.root();
      assertThat(object.keys()).hasSize(size);
      assertThat(kept.counts().largest()).isEqualTo(size);
      for (int i = 0; i < size; i++) {
        assertThat(object.other("key" + i)).isEqualTo((long) i);
      }
      assertThat(object.other("key" + size)).isNull();
    }
  }

  @Test
  void a_projection_is_projected_again_where_it_has_what_is_asked_for() {
    Node full = yaml("{name: c, ports: [80], env: {x: y}}");
    Shape name = new Shape.Builder().field("name", Shape.SCALAR).build();
    Shape image = new Shape.Builder().field("image", Shape.SCALAR).build();
    Node kept = Projection.of(full, NAMES).root();
    Projections.assertEqual(Projection.of(kept, name), Projection.of(full, name));
    Projections.assertEqual(Projection.of(kept, NAMES), Projection.of(full, NAMES));
    assertThatExceptionOfType(NotReadException.class).isThrownBy(() -> Projection.of(kept, image));
    assertThatExceptionOfType(NotReadException.class)
        .isThrownBy(() -> Projection.of(kept, Shape.WHOLE));
  }
}
