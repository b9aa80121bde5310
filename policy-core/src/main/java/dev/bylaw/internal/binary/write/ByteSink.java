package dev.bylaw.internal.binary.write;

import java.util.Arrays;

/** Bytes that grow as they are written. */
final class ByteSink {
  private byte[] bytes = new byte[1024];
  private int size;

  void writeByte(int value) {
    if (size == bytes.length) {
      bytes = Arrays.copyOf(bytes, size * 2);
    }
    bytes[size++] = (byte) value;
  }

  void writeBytes(byte[] more) {
    for (byte each : more) {
      writeByte(each);
    }
  }

  /** Writes a number that is not negative, seven bits a byte. */
  void writeCount(int value) {
    writeUnsigned(value & 0xffffffffL);
  }

  /** Writes a number so that small magnitudes of both signs are short. */
  void writeSigned(long value) {
    writeUnsigned((value << 1) ^ (value >> 63));
  }

  private void writeUnsigned(long value) {
    long rest = value;
    while ((rest & ~0x7fL) != 0) {
      writeByte((int) (rest & 0x7f) | 0x80);
      rest >>>= 7;
    }
    writeByte((int) rest);
  }

  void writeFixed(long value, int length) {
    for (int i = length - 1; i >= 0; i--) {
      writeByte((int) (value >>> (8 * i)));
    }
  }

  /**
   * Writes a text in UTF-8, but each unit of a surrogate pair by itself: a text that holds just one
   * of them comes back as it was.
   */
  void writeText(String text) {
    ByteSink encoded = new ByteSink();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < 0x80) {
        encoded.writeByte(c);
      } else if (c < 0x800) {
        encoded.writeByte(0xc0 | c >> 6);
        encoded.writeByte(0x80 | (c & 0x3f));
      } else {
        encoded.writeByte(0xe0 | c >> 12);
        encoded.writeByte(0x80 | (c >> 6 & 0x3f));
        encoded.writeByte(0x80 | (c & 0x3f));
      }
    }
    writeCount(encoded.size);
    writeBytes(encoded.toBytes());
  }

  byte[] toBytes() {
    return Arrays.copyOf(bytes, size);
  }
}
