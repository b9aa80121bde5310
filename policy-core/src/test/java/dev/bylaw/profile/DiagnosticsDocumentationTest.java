package dev.bylaw.profile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bylaw.binding.UnknownFieldCode;
import dev.bylaw.decision.ErrorCode;
import dev.bylaw.diagnostic.DiagnosticCode;
import dev.bylaw.internal.link.LinkCode;
import dev.bylaw.reader.ReaderCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** {@code docs/diagnostics-files.md} has each code of what is no policy, in order, and no other. */
class DiagnosticsDocumentationTest {
  @Test
  void each_code_has_a_row() throws IOException {
    List<String> rows = Files.readString(Path.of("../docs/diagnostics-files.md"))
        .lines()
        .filter(line -> line.startsWith("| B0"))
        .map(line -> line.substring(2, 7))
        .toList();
    List<String> codes = Stream.of(
            codes(ProfileCode.values()),
            codes(LinkCode.values()),
            Stream.of(ErrorCode.values()).map(ErrorCode::code),
            codes(UnknownFieldCode.values()),
            codes(ReaderCode.values()))
        .flatMap(each -> each)
        .toList();
    assertThat(rows).isEqualTo(codes);
  }

  private static Stream<String> codes(DiagnosticCode... codes) {
    return Stream.of(codes).map(DiagnosticCode::code);
  }
}
