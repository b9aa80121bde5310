package dev.bylaw.internal.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Messages, of which the bytes are limited. */
class TextSinkTest {
  @ParameterizedTest
  @ValueSource(strings = {"a", "é", "€", "😀", "a€", "😀b", "\ud83d", "\ude00\ud83d"})
  void a_text_appended_whole_is_cut_where_it_is_cut_in_pieces(String unit) {
    for (int limit = 3; limit < 40; limit++) {
      for (int length = 0; length < 20; length++) {
        String text = unit.repeat(length);
        TextSink whole = TextSink.forMessage(Meter.NONE, limit);
        whole.append(text);
        TextSink pieces = TextSink.forMessage(Meter.NONE, limit);
        text.codePoints().forEach(point -> pieces.append(Character.toString(point)));

        assertThat(whole).as("%s up to %s", text, limit).hasToString(pieces.toString());
        assertThat(whole.isFull()).isEqualTo(pieces.isFull());
        assertThat(whole.toString().getBytes(StandardCharsets.UTF_8))
            .hasSizeLessThanOrEqualTo(limit);
      }
    }
  }
}
