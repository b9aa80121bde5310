package dev.bylaw.benchmark.external;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FigureTest {
  @Test
  void what_go_prints_is_read() {
    String output = """
        goos: linux
        BenchmarkOpaPssAst/ok-2    1964    603123 ns/op    38000 B/op    700 allocs/op
        BenchmarkPsaDecodeStdlib     172   673000.5 ns/op   47123 B/op   812 allocs/op
        PASS
        """;

    assertThat(Figure.parse(output))
        .isEqualTo(List.of(
            new Figure("OpaPssAst/ok", 603_123, 38_000),
            new Figure("PsaDecodeStdlib", 673_000.5, 47_123)));
  }

  @Test
  void what_is_tabulated_is_read() {
    String output =
        "regorus pss ok (parsed input)\tmin 170\tmedian 182\tns/op\t18 B/op\t3 allocs/op";

    assertThat(Figure.parse(output))
        .isEqualTo(List.of(new Figure("regorus pss ok (parsed input)", 182, 18)));
  }
}
