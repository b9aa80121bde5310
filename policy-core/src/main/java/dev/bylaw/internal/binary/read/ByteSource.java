package dev.bylaw.internal.binary.read;

import dev.bylaw.internal.binary.RefusedProgramException;
import java.nio.charset.StandardCharsets;

/**
 * Reads bytes and refuses whatever does not fit: no method reads beyond the end or trusts a length.
 */
final class ByteSource {
  private final byte[] bytes;
  private final int end;
  private int at;

  ByteSource(byte[] bytes, int start, int end) {
    this.bytes = bytes;
    this.at = start;
    this.end = end;
  }

  int readByte() {
    if (at == end) {
      throw new RefusedProgramException("it ends too early");
    }
    return bytes[at++] & 0xff;
  }

  int remaining() {
    return end - at;
  }

  /** Passes over bytes that {@link #readLength} has found to be there. */
  void skip(int length) {
    at += length;
  }

  /** Refuses bytes that nothing has read. */
  void finish() {
    if (at != end) {
      throw new RefusedProgramException(remaining() + " bytes too many");
    }
  }

  long readFixed(int length) {
    long value = 0;
    for (int i = 0; i < length; i++) {
      value = value << 8 | readByte();
    }
    return value;
  }

  /** Reads a number that is not negative. */
  int readCount() {
    long value = readUnsigned();
    if (value < 0 || value > Integer.MAX_VALUE) {
      throw new RefusedProgramException("a number is out of range");
    }
    return (int) value;
  }

  /** Reads the length of a list whose elements take at least a byte each. */
  int readLength() {
    int length = readCount();
    if (length > remaining()) {
      throw new RefusedProgramException("a list is longer than what follows");
    }
    return length;
  }

  /** Reads an index into a table. */
  int readIndex(int size) {
    int index = readCount();
    if (index >= size) {
      throw new RefusedProgramException("an index is " + index + " of " + size);
    }
    return index;
  }

  boolean readBoolean() {
    int value = readByte();
    if (value > 1) {
      throw new RefusedProgramException("neither true nor false: " + value);
    }
    return value == 1;
  }

  long readSigned() {
    long value = readUnsigned();
    return (value >>> 1) ^ -(value & 1);
  }

  private long readUnsigned() {
    long value = 0;
    for (int shift = 0; shift < 64; shift += 7) {
      int next = readByte();
      value |= (long) (next & 0x7f) << shift;
      if ((next & 0x80) == 0) {
        boolean padded = next == 0 && shift > 0;
        if (padded || (shift == 63 && next > 1)) {
          break;
        }
        return value;
      }
    }
    throw new RefusedProgramException("a number is not in its shortest form");
  }

  String readText() {
    int length = readLength();
    int start = at;
    at += length;
    for (int i = start; i < at; i++) {
      if (bytes[i] < 0) {
        return decode(start, at);
      }
    }
    return new String(bytes, start, length, StandardCharsets.ISO_8859_1);
  }

  private String decode(int start, int end) {
    StringBuilder text = new StringBuilder(end - start);
    int i = start;
    while (i < end) {
      int first = bytes[i] & 0xff;
      int length = first < 0x80 ? 1 : first >> 5 == 0b110 ? 2 : first >> 4 == 0b1110 ? 3 : 0;
      if (length == 0 || length > end - i) {
        throw new RefusedProgramException("a text is not encoded as it should be");
      }
      int value = length == 1 ? first : first & (0x3f >> (length - 1));
      for (int more = 1; more < length; more++) {
        value = value << 6 | continuation(bytes[i + more]);
      }
      text.append((char) value);
      i += length;
    }
    return text.toString();
  }

  private static int continuation(byte value) {
    if ((value & 0xc0) != 0x80) {
      throw new RefusedProgramException("a text is not encoded as it should be");
    }
    return value & 0x3f;
  }
}
