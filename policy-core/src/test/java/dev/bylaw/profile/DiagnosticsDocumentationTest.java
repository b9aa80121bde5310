package dev.bylaw.profile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bylaw.diagnostic.DiagnosticCode;
import dev.bylaw.reader.ReaderCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** {@code docs/diagnostics-files.md} has each code of profiles and input files, and no other. */
class DiagnosticsDocumentationTest {
  @Test
  void each_code_has_a_row() throws IOException {
    List<String> rows = Files.readString(Path.of("../docs/diagnostics-files.md"))
        .lines()
        .filter(line -> line.startsWith("| B0"))
        .map(line -> line.substring(2, 7))
        .toList();
    List<String> codes = Stream.<DiagnosticCode>concat(
            Stream.of(ProfileCode.values()), Stream.of(ReaderCode.values()))
        .map(DiagnosticCode::code)
        .toList();
    assertThat(rows).isEqualTo(codes);
  }
}
