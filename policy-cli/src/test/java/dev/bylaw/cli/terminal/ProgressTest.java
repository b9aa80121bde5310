package dev.bylaw.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

final class ProgressTest {
  @Test
  void work_that_is_done_soon_shows_nothing() {
    assertThat(shown(true, 0)).isEmpty();
  }

  @Test
  void work_that_takes_long_is_counted_and_leaves_nothing_behind() {
    assertThat(shown(true, 2_100)).isEqualTo("\r\u001b[Kchecking 1 of 2\r\u001b[K");
  }

  @Test
  void nothing_is_shown_where_nobody_watches() {
    assertThat(shown(false, 2_100)).isEmpty();
  }

  private static String shown(boolean watched, long milliseconds) {
    ByteArrayOutputStream errors = new ByteArrayOutputStream();
    PrintStream stream = new PrintStream(errors, true, StandardCharsets.UTF_8);
    Terminal terminal = new Terminal(
        InputStream.nullInputStream(), stream, stream, Path.of(""), Style.PLAIN, watched);
    try (Progress progress = new Progress(terminal, "checking", 2)) {
      Thread.sleep(milliseconds);
      progress.step();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return errors.toString(StandardCharsets.UTF_8);
  }
}
