package dev.bylaw.fix;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bylaw.decision.PatchOperation;
import dev.bylaw.document.Node;
import dev.bylaw.document.Place;
import dev.bylaw.internal.evaluate.Policies;
import dev.bylaw.reader.NodeWriter;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The patch of one finding, in which each operation sees what those before it did. */
class FixBuilderTest {
  private static final Place DROP = Place.ROOT.key("context").key("drop");

  private static Node json(String text) {
    return Policies.json(text);
  }

  private static String mended(String document, FixBuilder patch) throws PatchException {
    return NodeWriter.json(JsonPatch.apply(json(document), patch.build()));
  }

  @Test
  void what_is_missing_above_is_created_with_it() {
    FixBuilder patch = new FixBuilder(json("{}"));
    patch.set(Place.ROOT.key("a").key("b"), json("1"));

    List<PatchOperation> operations = patch.build();
    assertThat(operations).hasSize(1);
    assertThat(operations.get(0).path()).isEqualTo("/a");
  }

  @Test
  void a_list_is_created_and_then_appended_to() throws PatchException {
    FixBuilder patch = new FixBuilder(json("{\"context\": {}}"));
    patch.append(DROP, json("\"ALL\""));

    assertThat(mended("{\"context\": {}}", patch)).isEqualTo("{\"context\":{\"drop\":[\"ALL\"]}}");
  }

  @Test
  void what_was_appended_before_is_not_appended_again() {
    FixBuilder patch = new FixBuilder(json("{\"context\": {\"drop\": []}}"));
    patch.append(DROP, json("\"ALL\""));
    patch.append(DROP, json("\"ALL\""));

    assertThat(patch.build()).hasSize(1);
  }

  @Test
  void parents_that_were_created_before_are_not_created_again() throws PatchException {
    FixBuilder patch = new FixBuilder(json("{}"));
    patch.set(Place.ROOT.key("a").key("b"), json("1"));
    patch.set(Place.ROOT.key("a").key("c"), json("2"));
    patch.set(Place.ROOT.key("a").key("b"), json("1"));

    assertThat(mended("{}", patch)).isEqualTo("{\"a\":{\"b\":1,\"c\":2}}");
  }

  @Test
  void removals_come_last_and_one_inside_of_another_is_left_out() throws PatchException {
    String document = "{\"list\": [{\"a\": 1}, 2, 3]}";
    Place list = Place.ROOT.key("list");
    FixBuilder patch = new FixBuilder(json(document));
    patch.remove(list.index(0));
    patch.remove(list.index(0).key("a"));
    patch.remove(list.index(2));
    patch.set(list.index(1), json("0"));

    assertThat(mended(document, patch)).isEqualTo("{\"list\":[0]}");
  }

  @Test
  void nothing_is_written_into_what_is_no_container() {
    FixBuilder patch = new FixBuilder(json("{\"context\": 1}"));
    patch.append(DROP, json("\"ALL\""));
    patch.remove(DROP);

    assertThat(patch.build()).isEmpty();
  }
}
