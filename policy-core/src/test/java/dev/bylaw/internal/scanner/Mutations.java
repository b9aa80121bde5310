package dev.bylaw.internal.scanner;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Changes the bytes of a document in ways that hit what readers get wrong. */
final class Mutations {
  private static final List<byte[]> PIECES = List.of(
      utf8("{"),
      utf8("}"),
      utf8("["),
      utf8("]"),
      utf8(","),
      utf8(":"),
      utf8("\""),
      utf8("\\"),
      utf8("/"),
      utf8(" "),
      utf8("\n"),
      utf8("0"),
      utf8("-"),
      utf8("."),
      utf8("e"),
      utf8("+"),
      utf8("1e999"),
      utf8("0.1"),
      utf8("12345678901234567890"),
      utf8("null"),
      utf8("true"),
      utf8("NaN"),
      utf8("'"),
      utf8("#"),
      utf8("\\u0065"),
      utf8("\\u00e9"),
      utf8("\\ud83d"),
      utf8("\\ude00"),
      utf8("\\ud83d\\ude00"),
      utf8("\\u00g0"),
      utf8("\\x"),
      utf8("\"a\":1,"),
      utf8("\"a\":{\"a\":1,\"a\":2},"),
      utf8("é"),
      utf8("名"),
      utf8("😀"),
      utf8("\ufeff"),
      bytes(0x00),
      bytes(0x1f),
      bytes(0x7f),
      bytes(0x80),
      bytes(0xbf),
      bytes(0xff),
      bytes(0xc0, 0xaf),
      bytes(0xc1, 0xbf),
      bytes(0xe0, 0x80, 0xaf),
      bytes(0xe0, 0x9f, 0xbf),
      bytes(0xed, 0xa0, 0x80),
      bytes(0xed, 0xbf, 0xbf),
      bytes(0xed, 0x9f, 0xbf),
      bytes(0xef, 0xbf, 0xbd),
      bytes(0xf0, 0x8f, 0xbf, 0xbf),
      bytes(0xf4, 0x8f, 0xbf, 0xbf),
      bytes(0xf4, 0x90, 0x80, 0x80),
      bytes(0xf5, 0x80, 0x80, 0x80),
      bytes(0xe2, 0x82),
      bytes(0xf0, 0x9f, 0x98));

  private final Random random;

  Mutations(Random random) {
    this.random = random;
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] bytes(int... values) {
    byte[] bytes = new byte[values.length];
    for (int i = 0; i < values.length; i++) {
      bytes[i] = (byte) values[i];
    }
    return bytes;
  }

  /** Changes a document once or a few times. */
  byte[] mutate(byte[] document) {
    byte[] mutated = document;
    int times = random.nextInt(3) == 0 ? 1 + random.nextInt(4) : 1;
    for (int i = 0; i < times; i++) {
      mutated = once(mutated);
    }
    return mutated;
  }

  private byte[] once(byte[] document) {
    int at = random.nextInt(document.length + 1);
    int to = Math.min(document.length, at + 1 + random.nextInt(4));
    return switch (random.nextInt(12)) {
      case 0 -> splice(document, at, to, new byte[0]);
      case 1 -> splice(document, at, document.length, new byte[0]);
      case 2 -> splice(document, at, to, bytes(random.nextInt(256)));
      case 3 -> splice(document, at, at, part(document));
      case 4 -> splice(document, at, to, part(document));
      case 5 -> splice(document, at, at, utf8("[{\"a\":".repeat(random.nextInt(300))));
      case 6 -> flip(document);
      case 7 -> repeat(document);
      case 8 -> beforeDigit(document);
      default -> splice(document, at, random.nextBoolean() ? at : to, piece());
    };
  }

  private byte[] piece() {
    return PIECES.get(random.nextInt(PIECES.size()));
  }

  /** A part of the document itself, where possible a member or an element of a container. */
  private byte[] part(byte[] document) {
    int start = random.nextInt(document.length + 1);
    int end = Math.min(document.length, start + random.nextInt(60));
    while (start > 0 && document[start - 1] != ',' && document[start - 1] != '{') {
      start--;
    }
    while (end < document.length && document[end] != ',') {
      end++;
    }
    end = Math.min(document.length, end + 1);
    byte[] part = new byte[end - start];
    System.arraycopy(document, start, part, 0, part.length);
    return part;
  }

  /** Writes a member or an element twice, if the part that is met is a simple one. */
  private byte[] repeat(byte[] document) {
    int start = random.nextInt(document.length + 1);
    while (start > 0 && document[start - 1] != ',' && document[start - 1] != '{') {
      start--;
    }
    int end = start;
    while (end < document.length && document[end] != ',' && document[end] != '}') {
      end++;
    }
    byte[] part = Arrays.copyOfRange(document, start, end + 1);
    part[part.length - 1] = ',';
    return splice(document, start, start, part);
  }

  /** Writes something before a digit, often a zero too many. */
  private byte[] beforeDigit(byte[] document) {
    int at = random.nextInt(document.length + 1);
    while (at < document.length && (document[at] < '0' || document[at] > '9')) {
      at++;
    }
    return splice(document, at, at, random.nextBoolean() ? utf8("0") : piece());
  }

  private byte[] flip(byte[] document) {
    byte[] flipped = document.clone();
    if (flipped.length > 0) {
      flipped[random.nextInt(flipped.length)] ^= (byte) (1 << random.nextInt(8));
    }
    return flipped;
  }

  private static byte[] splice(byte[] document, int from, int to, byte[] instead) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(document, 0, from);
    out.writeBytes(instead);
    out.write(document, to, document.length - to);
    return out.toByteArray();
  }
}
