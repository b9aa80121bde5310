package dev.bylaw.scalar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The rows of the table of threats that are about scalars alone. */
class ScalarSafetyTest {
  private static final Duration SOON = Duration.ofSeconds(5);
  private static final int SMALL_STACK = 512 * 1024;

  @ParameterizedTest
  @ValueSource(strings = {"[::1]:5000/a", "GHCR.IO/acme/x:1"})
  void row3_images_that_runtimes_take_parse(String text) {
    assertThat(ImageReference.parse(text)).isPresent();
  }

  @ParameterizedTest
  @ValueSource(strings = {"GHCR.IO/Acme/x:1", "ghcr.io/Acme/x"})
  void row3_images_that_runtimes_refuse_do_not_parse(String text) {
    assertThat(ImageReference.parse(text)).isEmpty();
  }

  @Test
  void row3_versions_parse_with_a_v_and_addresses_never_with_leading_zeros() {
    assertThat(Version.parse("v1")).isEqualTo(Version.parse("1.0.0"));
    assertThat(Cidr.parse("010.0.0.1")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"1Gx", "1e1000", "1 Gi", "Gi", "٣Gi"})
  void row4_ill_formed_quantities_do_not_parse(String text) {
    assertThat(Quantity.parse(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"((a{100}){100}){100}", "(((a{1000}){1000}){1000}){1000}", "(a{0,1000}b){3}"})
  void row62_nested_repeats_are_refused_before_they_are_compiled(String text) {
    assertThat(assertTimeoutPreemptively(SOON, () -> Regex.parse(text))).isEmpty();
  }

  @Test
  void row62_nested_groups_are_refused_before_they_are_compiled() throws Exception {
    String nested = "(".repeat(100_000) + "a" + ")".repeat(100_000);
    String unclosed = "(".repeat(100_000);
    assertThat(onSmallStack(nested, "a")).isEmpty();
    assertThat(onSmallStack(unclosed, "a")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "'(', a, ')', 490",
    "'', a?, '', 990",
    "'', (|a), '', 370",
    "'', (), '', 490",
    "'', ^, '', 1490"
  })
  void row62_what_is_accepted_compiles_and_matches_on_a_small_stack(
      String before, String middle, String after, int times) throws Exception {
    String text = before.isEmpty() && after.isEmpty()
        ? middle.repeat(times)
        : before.repeat(times) + middle + after.repeat(times);
    assertThat(onSmallStack(text, "a".repeat(500))).isPresent();
    assertThat(onSmallStack("a{0,590}", "a".repeat(590))).hasValue(true);
  }

  /** Parses and matches on a thread with half of the usual stack; an overflow fails the test. */
  private static Optional<Boolean> onSmallStack(String regex, String text) throws Exception {
    var task = new FutureTask<>(() -> Regex.parse(regex).map(parsed -> parsed.matches(text)));
    Thread thread = new Thread(null, task, "small stack", SMALL_STACK);
    thread.start();
    return task.get();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1e20000000",
        "1e2147483648",
        "1e-2147483648",
        "1e1000000000",
        "-1e99999999",
        "1e9223372036854775807",
        "0.1e4294967297"
      })
  void row63_huge_exponents_are_refused_at_once(String text) {
    assertThat(assertTimeoutPreemptively(SOON, () -> Quantity.parse(text))).isEmpty();
  }

  @Test
  void row63_millions_of_digits_are_read_in_linear_time() {
    String zeros = "0".repeat(2_000_000);
    String nines = "9".repeat(2_000_000);
    assertTimeoutPreemptively(SOON, () -> {
      assertThat(Quantity.parse(zeros + "1")).isEqualTo(Quantity.parse("1"));
      assertThat(Quantity.parse("1." + zeros)).isEqualTo(Quantity.parse("1"));
      assertThat(Quantity.parse("1." + zeros + "1")).isEqualTo(Quantity.parse("1000000001n"));
      assertThat(Quantity.parse("0." + nines)).isEqualTo(Quantity.parse("1"));
      assertThat(Quantity.parse("0." + nines + "Ki")).isEqualTo(Quantity.parse("1Ki"));
      assertThat(Quantity.parse(nines)).isEmpty();
      assertThat(Quantity.parse("0." + zeros + "1")).isEmpty();
      assertThat(Numerals.parseInt(nines)).isEmpty();
      assertThat(GoDuration.parse(nines + "s")).isEmpty();
      Version huge = Version.parse("1-" + nines).orElseThrow();
      assertThat(huge.compareTo(Version.parse("1-1" + zeros).orElseThrow())).isNegative();
      return true;
    });
  }

  @ParameterizedTest
  @ValueSource(strings = {"x\nevil", "evil\n", "\r\nevil\u2028", "a/evil/b"})
  void row64_wildcards_match_newlines_and_slashes(String text) {
    assertThat(RegexTest.regex(".*evil.*").matches(text)).isTrue();
    assertThat(RegexTest.regex("(?-s:.*)evil(?s:.*)").matches("x\nevil")).isFalse();
    assertThat(GlobTest.glob("*evil*").matches(text)).isTrue();
    assertThat(GlobTest.glob("x?evil").matches("x\nevil")).isTrue();
  }

  @Test
  void row64_a_trailing_newline_is_part_of_the_text() {
    assertThat(RegexTest.regex("a$").matches("a\n")).isFalse();
    assertThat(GlobTest.glob("a").matches("a\n")).isFalse();
    assertThat(Version.parse("1.25\n")).isEmpty();
  }

  @Test
  void row65_within_compares_whole_segments() {
    ImagePrefix acme = ImagePrefix.parse("ghcr.io/acme").orElseThrow();
    assertThat(ImageReferenceTest.image("ghcr.io/acme-evil/x").within(acme)).isFalse();
    assertThat(ImageReferenceTest.image("ghcr.io/acme/x").within(acme)).isTrue();
    assertThat(PathPrefix.of("/var/log").contains("/var/log-evil")).isFalse();
    assertThat(PathPrefix.of("ghcr.io/acme").contains("ghcr.io/acme-evil/x")).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "FOO/bar, foo, bar, latest",
    "GHCR.IO/acme/x, ghcr.io, acme/x, latest",
    "index.docker.io/nginx, docker.io, library/nginx, latest",
    "docker.io/nginx, docker.io, library/nginx, latest",
    "library/nginx, docker.io, library/nginx, latest",
    "nginx, docker.io, library/nginx, latest",
    "ghcr.io:latest, docker.io, library/ghcr.io, latest",
    "ghcr.io:443/x, ghcr.io, x, latest",
    "ghcr.io/acme/x, ghcr.io, acme/x, latest",
    "[::1]:5000/a, [::1]:5000, a, latest"
  })
  void row66_images_have_one_normal_form(
      String text, String registry, String repository, String tag) {
    ImageReference image = ImageReferenceTest.image(text);
    assertThat(image.registry()).isEqualTo(registry);
    assertThat(image.repository()).isEqualTo(repository);
    assertThat(image.tag()).hasValue(tag);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/etc", "/etc/", "//etc", "/etc//", "/./etc", "/x/../etc", "/../etc"})
  void row67_other_spellings_of_a_path_are_within_it(String path) {
    assertThat(PathPrefix.of("/etc").contains(path)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/var/log/../../etc", "/var/log/..", "/var//log/../.."})
  void row67_a_path_that_leads_out_is_not_within(String path) {
    assertThat(PathPrefix.of("/var/log").contains(path)).isFalse();
  }

  @Test
  void row68_digits_are_ascii() {
    assertThat(Quantity.parse("١")).isEmpty();
    assertThat(Quantity.parse("1e١")).isEmpty();
    assertThat(GoDuration.parse("١h")).isEmpty();
    assertThat(Version.parse("1.١")).isEmpty();
    assertThat(Cidr.parse("١٠.0.0.1")).isEmpty();
    assertThat(Cidr.parse("10.0.0.0/١")).isEmpty();
    assertThat(Cidr.parse("::١")).isEmpty();
    assertThat(Cidr.parse("::\uff11")).isEmpty();
    assertThat(Numerals.parseInt("١")).isEmpty();
    assertThat(Numerals.parseFloat("١.0")).isEmpty();
    assertThat(ImageReference.parse("a:١")).isEmpty();
  }

  @Test
  void row68_addresses_are_those_of_go_without_look_ups() {
    assertThat(Cidr.parse("010.0.0.1")).isEmpty();
    assertThat(Cidr.parse("localhost")).isEmpty();
    assertThat(Cidr.parse("1")).isEmpty();
    assertThat(Cidr.parse("10.1")).isEmpty();
    Cidr mapped = CidrTest.cidr("::ffff:10.0.0.1");
    assertThat(mapped.prefix()).isEqualTo(128);
    assertThat(CidrTest.cidr("10.0.0.0/8").contains(mapped)).isFalse();
  }

  @Test
  void row69_texts_are_counted_and_ordered_by_code_points() {
    String beyond = "\uD83D\uDE00";
    assertThat(CodePoints.size(beyond)).isEqualTo(1);
    assertThat(CodePoints.size("e\u0301")).isEqualTo(2);
    assertThat(CodePoints.compare(beyond, "\uFFFD")).isPositive();
    assertThat(CodePoints.compare("a" + beyond, "a\uD83D\uDE01")).isNegative();
    assertThat(CodePoints.compare("a", "ab")).isNegative();
    assertThat(CodePoints.compare("\u00e9", "e\u0301")).isPositive();
    assertThat(CodePoints.compare(beyond, beyond)).isZero();
  }

  @Test
  void row69_no_locale_changes_a_value() {
    Locale usual = Locale.getDefault();
    try {
      Locale.setDefault(new Locale("tr", "TR"));
      assertThat(ImageReferenceTest.image("GHCR.IO/acme/x").registry()).isEqualTo("ghcr.io");
      assertThat(RegexTest.regex("(?i)title").matches("TITLE")).isTrue();
    } finally {
      Locale.setDefault(usual);
    }
  }

  @Test
  void row69_look_alikes_are_different_texts() {
    assertThat(ImageReference.parse("ghcr.io/\u0430cme/x")).isEmpty();
    assertThat(PathPrefix.of("/etc").contains("/\u0435tc")).isFalse();
    assertThat(GlobTest.glob("\u00e9").matches("e\u0301")).isFalse();
  }
}
