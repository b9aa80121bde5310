package dev.bylaw.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bylaw.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A place that was resolved is the place to which each step was taken alone. */
class PlaceTest {
  private static final Place CONTAINER =
      Place.ROOT.key("spec").key("containers").index(0);

  static List<Place> sameWays() {
    Place user = Place.ROOT.key("context").key("user/id").index(3);
    return List.of(
        CONTAINER.key("context").key("user/id").index(3),
        CONTAINER.resolve(user),
        CONTAINER.key("context").resolve(Place.ROOT.key("user/id").index(3)),
        CONTAINER.resolve(
            Place.ROOT.key("context").resolve(Place.ROOT.key("user/id").index(3))),
        CONTAINER.resolve(Place.ROOT.key("context")).key("user/id").index(3),
        Place.ROOT.resolve(CONTAINER).resolve(user).resolve(Place.ROOT));
  }

  @ParameterizedTest
  @MethodSource("sameWays")
  void it_is_written_alike(Place place) {
    assertThat(place).hasToString("spec.containers[0].context[\"user/id\"][3]");
    assertThat(place.toString()).isSameAs(place.toString());
    assertThat(place.toPointer()).isEqualTo("/spec/containers/0/context/user~1id/3");
    assertThat(place).isEqualTo(sameWays().get(0)).hasSameHashCodeAs(sameWays().get(0));
  }

  @ParameterizedTest
  @MethodSource("sameWays")
  void it_has_the_same_steps(Place place) {
    List<String> steps = new ArrayList<>();
    place.steps().forEach(each -> steps.add(each + " " + each.key() + " " + each.index()));

    assertThat(steps)
        .containsExactly(
            "spec spec -1",
            "spec.containers containers -1",
            "spec.containers[0] null 0",
            "spec.containers[0].context context -1",
            "spec.containers[0].context[\"user/id\"] user/id -1",
            "spec.containers[0].context[\"user/id\"][3] null 3");
    assertThat(Objects.requireNonNull(place.parent()).key()).isEqualTo("user/id");
    assertThat(place.index()).isEqualTo(3);
  }

  @Test
  void it_finds_the_same_value() {
    Node leaf = new StringNode("here", Span.NONE);
    Node element = new MemoryObject(Map.of("b", leaf), Span.NONE);
    Node list = new MemoryList(List.of(element), Span.NONE);
    Node document = new MemoryObject(Map.of("a", list), Span.NONE);
    Place first = Place.ROOT.key("a").index(0);

    assertThat(first.resolve(Place.ROOT.key("b")).find(document)).isSameAs(leaf);
    assertThat(first.resolve(Place.ROOT.key("c").key("b")).find(document)).isNull();
    assertThat(Place.ROOT.key("no").resolve(Place.ROOT.key("b")).find(document)).isNull();
  }

  @Test
  void a_list_within_a_value_is_written_without_a_dot() {
    assertThat(Place.ROOT.key("a").resolve(Place.ROOT.index(1).key("b"))).hasToString("a[1].b");
  }
}
