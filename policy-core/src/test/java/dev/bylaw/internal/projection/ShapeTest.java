package dev.bylaw.internal.projection;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bylaw.internal.lexical.ByteWords;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ShapeTest {
  private static int find(Shape shape, String name) {
    byte[] bytes = ("{\"" + name + "\":1}").getBytes(StandardCharsets.UTF_8);
    int length = name.getBytes(StandardCharsets.UTF_8).length;
    return shape.slot(bytes, 2, length, ByteWords.first(bytes, 2, length));
  }

  private static Shape shape(String... names) {
    Shape.Builder builder = new Shape.Builder();
    for (String name : names) {
      builder.field(name, Shape.SCALAR);
    }
    return builder.build();
  }

  @Test
  void names_are_found_by_their_bytes() {
    String[] names = {
      "", "a", "spec", "8 bytes.", "nine byte", "größe", "名前", "😀", "allowPrivilegeEscalation"
    };
    Shape shape = shape(names);
    for (int i = 0; i < names.length; i++) {
      assertThat(find(shape, names[i])).isEqualTo(i);
    }
    assertThat(find(shape, "b")).isEqualTo(-1);
    assertThat(find(shape, "8 bytes,")).isEqualTo(-1);
    assertThat(find(shape, "größer")).isEqualTo(-1);
  }

  @Test
  void names_that_agree_in_their_beginning_and_length_are_told_apart() {
    Shape shape =
        shape("app.kubernetes.io/name", "app.kubernetes.io/team", "app.kubernetes.io/tier");
    assertThat(find(shape, "app.kubernetes.io/name")).isZero();
    assertThat(find(shape, "app.kubernetes.io/team")).isEqualTo(1);
    assertThat(find(shape, "app.kubernetes.io/tier")).isEqualTo(2);
    assertThat(find(shape, "app.kubernetes.io/type")).isEqualTo(-1);
    assertThat(find(shape, "app.kubernetez.io/tier")).isEqualTo(-1);
  }

  @Test
  void a_name_that_is_no_text_is_never_found() {
    Shape shape = shape("\ud800", "x");
    assertThat(find(shape, "?")).isEqualTo(-1);
    assertThat(find(shape, "x")).isEqualTo(1);
  }

  @Test
  void many_names_are_found() {
    Random random = new Random(1);
    String[] names =
        random.ints(2000, 0, 1 << 30).mapToObj(Integer::toString).toArray(String[]::new);
    Shape shape = shape(names);
    for (String name : names) {
      assertThat(find(shape, name)).isEqualTo(shape.slot(name)).isNotNegative();
      assertThat(find(shape, name + "0")).isEqualTo(shape.slot(name + "0"));
    }
  }

  @Test
  void a_shape_of_no_field_finds_none() {
    assertThat(find(Shape.WHOLE, "spec")).isEqualTo(-1);
    assertThat(find(Shape.SCALAR, "")).isEqualTo(-1);
  }
}
