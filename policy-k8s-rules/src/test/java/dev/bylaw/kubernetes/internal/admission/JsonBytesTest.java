package dev.bylaw.kubernetes.internal.admission;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** JSON that is written by hand reads back as what was meant. */
class JsonBytesTest {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  @Property(tries = 2000)
  void a_string_reads_back(@ForAll String text, @ForAll String next) throws Exception {
    byte[] json =
        new JsonBytes(1).raw("[").string(text).raw(",").string(next).raw("]").toByteArray();
    assertThat(MAPPER.readValue(json, String[].class))
        .containsExactly(encodable(text), encodable(next));
  }

  private static String encodable(String text) {
    return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
  }

  @Test
  void what_json_demands_is_escaped_and_nothing_else() {
    byte[] json = new JsonBytes(4).string("a\"\\/\u0000\u001f\u007fä").toByteArray();
    assertThat(new String(json, StandardCharsets.UTF_8))
        .isEqualTo("\"a\\\"\\\\/\\u0000\\u001f\\u007fä\"");
  }
}
