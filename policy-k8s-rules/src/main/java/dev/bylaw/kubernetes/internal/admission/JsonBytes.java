package dev.bylaw.kubernetes.internal.admission;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** JSON as bytes, written from the front to the back. Not thread-safe. */
final class JsonBytes {
  private static final byte[] HEXADECIMAL = "0123456789abcdef".getBytes(StandardCharsets.US_ASCII);

  private byte[] bytes;
  private int length;

  JsonBytes(int capacity) {
    this.bytes = new byte[capacity];
  }

  byte[] toByteArray() {
    return Arrays.copyOf(bytes, length);
  }

  /** Writes what is JSON already, in ASCII. */
  JsonBytes raw(String json) {
    ensure(json.length());
    for (int i = 0; i < json.length(); i++) {
      bytes[length++] = (byte) json.charAt(i);
    }
    return this;
  }

  /** Writes bytes as they are. */
  JsonBytes raw(byte[] json) {
    ensure(json.length);
    System.arraycopy(json, 0, bytes, length, json.length);
    length += json.length;
    return this;
  }

  /** Writes a string; half a surrogate pair becomes a question mark. */
  JsonBytes string(String text) {
    return quote().text(text).quote();
  }

  /** Begins or ends a string that is written in pieces. */
  JsonBytes quote() {
    ensure(1);
    bytes[length++] = '"';
    return this;
  }

  /** Writes a piece of a string; half a surrogate pair becomes a question mark. */
  JsonBytes text(String text) {
    int i = ascii(text);
    while (i < text.length()) {
      char c = text.charAt(i);
      if (c <= 0x7f) {
        escape(c);
        i++;
      } else {
        i = unescaped(text, i);
      }
      while (i < text.length() && isPlain(text.charAt(i))) {
        ensure(1);
        bytes[length++] = (byte) text.charAt(i++);
      }
    }
    return this;
  }

  /** Writes what a text begins with as it is, and returns where that ends. */
  private int ascii(String text) {
    int end = text.length();
    ensure(end);
    byte[] out = bytes;
    int at = length;
    int i = 0;
    while (i < end) {
      char c = text.charAt(i);
      if (!isPlain(c)) {
        break;
      }
      out[at++] = (byte) c;
      i++;
    }
    length = at;
    return i;
  }

  private static boolean isPlain(char c) {
    return c >= ' ' && c < 0x7f && c != '"' && c != '\\';
  }

  private void escape(char c) {
    ensure(6);
    bytes[length++] = '\\';
    if (c == '"' || c == '\\') {
      bytes[length++] = (byte) c;
    } else {
      bytes[length++] = 'u';
      bytes[length++] = '0';
      bytes[length++] = '0';
      bytes[length++] = HEXADECIMAL[c >> 4];
      bytes[length++] = HEXADECIMAL[c & 15];
    }
  }

  /** Writes all characters from one on that are not ASCII, and returns where they end. */
  private int unescaped(String text, int start) {
    int end = start;
    while (end < text.length() && text.charAt(end) > 0x7f) {
      end++;
    }
    raw(text.substring(start, end).getBytes(StandardCharsets.UTF_8));
    return end;
  }

  private void ensure(int more) {
    if (bytes.length - length < more) {
      bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + more));
    }
  }
}
