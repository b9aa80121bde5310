package dev.bylaw.internal.lexical;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Eight bytes of a UTF-8 text at a time, the first one lowest, and tests of all eight at once
 * (Henry S. Warren, Hacker's Delight, 2nd edition, section 6-1: "Find First 0-Byte").
 */
public final class ByteWords {
  /** Bytes of a word. */
  public static final int BYTES = Long.BYTES;

  private static final VarHandle WORDS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  private static final long ONES = 0x0101010101010101L;
  private static final long HIGH_BITS = 0x8080808080808080L;
  private static final long QUOTES = '"' * ONES;
  private static final long BACKSLASHES = '\\' * ONES;
  private static final long SPACES = ' ' * ONES;

  private ByteWords() {}

  /** Returns the eight bytes from an offset. */
  public static long at(byte[] bytes, int offset) {
    return (long) WORDS.get(bytes, offset);
  }

  /**
   * Returns the first bytes of a part of an array, at most eight, with zeros where it is shorter.
   */
  public static long first(byte[] bytes, int offset, int length) {
    if (length >= BYTES) {
      return at(bytes, offset);
    }
    if (offset + BYTES <= bytes.length) {
      return truncate(at(bytes, offset), length);
    }
    long word = 0;
    for (int i = length - 1; i >= 0; i--) {
      word = (word << Byte.SIZE) | (bytes[offset + i] & 0xff);
    }
    return word;
  }

  /** Returns a word with its bytes from an index on, below eight, made zero. */
  public static long truncate(long word, int length) {
    return word & ~(-1L << (length * Byte.SIZE));
  }

  /**
   * Finds what a JSON text is made of but plain ASCII: quotes, backslashes, control characters and
   * bytes of longer characters.
   *
   * @return the high bit of each such byte; above the first one, perhaps those of others too
   */
  public static long special(long word) {
    // A difference of bytes below 128 has its high bit only where it is negative; in all other
    // bytes the word itself has it.
    long quotes = (word ^ QUOTES) - ONES;
    long backslashes = (word ^ BACKSLASHES) - ONES;
    return (quotes | backslashes | (word - SPACES) | word) & HIGH_BITS;
  }

  /** Returns the index of the byte that the lowest bit of a result belongs to. */
  public static int index(long found) {
    return Long.numberOfTrailingZeros(found) / Byte.SIZE;
  }

  /**
   * Tells whether two parts of arrays are equal of which the first eight bytes are.
   *
   * @param length the length of both, at least eight
   */
  public static boolean equal(byte[] a, int offset, byte[] b, int length) {
    int last = length - BYTES;
    for (int i = BYTES; i < last; i += BYTES) {
      if (at(a, offset + i) != at(b, i)) {
        return false;
      }
    }
    return at(a, offset + last) == at(b, last);
  }
}
