package dev.bylaw.cli;

import dev.bylaw.cli.terminal.Style;
import dev.bylaw.cli.terminal.Terminal;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * The process's own streams. Output is UTF-8 whatever the locale. Java cannot tell which of its
 * streams is a terminal, so the launch script says it in {@code BYLAW_TERMINAL}; without it none is
 * taken for one.
 */
final class SystemTerminal {
  private static final int BUFFER = 1 << 16;

  private SystemTerminal() {}

  static Terminal open(Map<String, String> environment) {
    boolean colours = isTerminal("out", environment)
        && environment.getOrDefault("NO_COLOR", "").isEmpty();
    boolean capable = !"dumb".equals(environment.get("TERM"));
    return new Terminal(
        // A file's stream alone asks for its position, which a pipe does not have.
        new BufferedInputStream(new FileInputStream(FileDescriptor.in)),
        stream(FileDescriptor.out, false),
        stream(FileDescriptor.err, true),
        Path.of(""),
        colours && capable ? Style.COLOURED : Style.PLAIN,
        isTerminal("err", environment) && capable);
  }

  private static PrintStream stream(FileDescriptor descriptor, boolean flush) {
    return new PrintStream(
        new BufferedOutputStream(new FileOutputStream(descriptor), BUFFER),
        flush,
        StandardCharsets.UTF_8);
  }

  private static boolean isTerminal(String stream, Map<String, String> environment) {
    return List.of(environment.getOrDefault("BYLAW_TERMINAL", "").split(" ", -1))
        .contains(stream);
  }
}
