package dev.bylaw.scalar;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CidrTest {
  static Cidr cidr(String text) {
    return Cidr.parse(text).orElseThrow(() -> new AssertionError("does not parse: " + text));
  }

  @ParameterizedTest
  @CsvSource({
    "0.0.0.0/0, 0",
    "10.0.0.0/8, 8",
    "10.0.0.1, 32",
    "::/0, 0",
    "::, 128",
    "::1, 128",
    "fd00::/8, 8",
    "1:2:3:4:5:6:7:8/128, 128",
    "1:2:3:4:5:6:1.2.3.4, 128",
    "::ffff:10.0.0.1, 128",
    "::ffff:10.0.0.0/104, 104",
    "ABCD::, 128"
  })
  void prefixes(String text, int prefix) {
    assertThat(cidr(text).prefix()).isEqualTo(prefix);
    assertThat(cidr(text)).hasToString(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "/",
        "/8",
        "10.0.0.0/",
        "10.0.0.0/33",
        "10.0.0.0/-1",
        "10.0.0.0/+8",
        "10.0.0.0/08",
        "10.0.0.0/8/8",
        "10.0.0.0/8 ",
        "10.0.0",
        "10.0.0.0.0",
        "10.0.0.256",
        "10.0.0.01",
        "010.0.0.1",
        "0x10.0.0.1",
        "10.0..1",
        ".1.2.3",
        "::/129",
        ":::",
        ":1::",
        "1:",
        "1::2::3",
        "1:2:3:4:5:6:7",
        "1:2:3:4:5:6:7:8:9",
        "1:2:3:4:5:6:7::8",
        "12345::",
        "g::",
        "::1.2.3",
        "1.2.3.4::",
        "1:2:3:4:5:6:7:1.2.3.4",
        "1:1.2.3.4",
        "::1.2.3.4:5",
        "fe80::1%eth0",
        "fe80::%eth0/64",
        "localhost",
        "[::1]",
        "\u0661.2.3.4"
      })
  void other_texts_do_not_parse(String text) {
    assertThat(Cidr.parse(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "10.0.0.0/8, 10.255.0.1",
    "10.0.0.0/8, 10.1.0.0/16",
    "10.0.0.0/8, 10.0.0.0/8",
    "10.9.9.9/8, 10.1.0.0/16",
    "0.0.0.0/0, 169.254.169.254",
    "169.254.169.254, 169.254.169.254/32",
    "::/0, fd00::/8",
    "fd00::/8, fdff::1",
    "2001:db8:0:1::/65, 2001:db8:0:1:7fff::",
    "::ffff:0:0/96, ::ffff:10.0.0.1"
  })
  void a_block_contains_its_addresses_and_blocks(String block, String inner) {
    assertThat(cidr(block).contains(cidr(inner))).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "10.0.0.0/8, 11.0.0.1",
    "10.0.0.0/8, 0.0.0.0/0",
    "10.0.0.0/8, 10.0.0.0/7",
    "2001:db8:0:1::/65, 2001:db8:0:1:8000::",
    "::/0, 10.0.0.1",
    "0.0.0.0/0, ::1",
    "10.0.0.0/8, ::ffff:10.0.0.1",
    "::ffff:0:0/96, 10.0.0.1"
  })
  void a_block_does_not_contain_others_nor_the_other_version(String block, String other) {
    assertThat(cidr(block).contains(cidr(other))).isFalse();
  }

  @Test
  void blocks_of_the_same_addresses_are_equal() {
    assertThat(cidr("10.1.2.3/8"))
        .isEqualTo(cidr("10.0.0.0/8"))
        .hasSameHashCodeAs(cidr("10.0.0.0/8"));
    assertThat(cidr("1.2.3.4/0")).isEqualTo(cidr("0.0.0.0/0"));
    assertThat(cidr("10.0.0.1")).isEqualTo(cidr("10.0.0.1/32")).isNotEqualTo(cidr("10.0.0.1/31"));
    assertThat(cidr("::/0")).isNotEqualTo(cidr("0.0.0.0/0"));
    assertThat(cidr("::FFFF:0a00:1")).isEqualTo(cidr("::ffff:10.0.0.1"));
  }
}
