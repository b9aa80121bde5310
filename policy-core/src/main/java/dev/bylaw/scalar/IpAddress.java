package dev.bylaw.scalar;

import java.util.Arrays;
import java.util.Optional;

/**
 * An address with Go's {@code netip} grammar, without zones and without look-ups.
 *
 * @param high the upper 64 bits; 0 for version 4
 * @param low the lower 64 bits
 * @param four whether it is an address of version 4; {@code ::ffff:10.0.0.1} is one of version 6
 */
record IpAddress(long high, long low, boolean four) {
  private static final int GROUPS = 8;

  static Optional<IpAddress> parse(String text) {
    return text.indexOf(':') < 0 ? parseFour(text) : new SixParser(text).parse();
  }

  int bits() {
    return four ? 32 : 128;
  }

  /** Returns the address with all bits behind a prefix cleared. */
  IpAddress masked(int prefix) {
    if (four) {
      return new IpAddress(0, low & mask(prefix + 32), true);
    }
    return new IpAddress(
        high & mask(Math.min(prefix, 64)), low & mask(Math.max(0, prefix - 64)), false);
  }

  private static long mask(int ones) {
    return ones == 0 ? 0 : -1L << (64 - ones);
  }

  private static Optional<IpAddress> parseFour(String text) {
    String[] octets = text.split("\\.", 5);
    if (octets.length != 4) {
      return Optional.empty();
    }
    long value = 0;
    for (String octet : octets) {
      boolean leadingZero = octet.length() > 1 && octet.charAt(0) == '0';
      if (!Ascii.isDigits(octet) || octet.length() > 3 || leadingZero) {
        return Optional.empty();
      }
      int number = Integer.parseInt(octet);
      if (number > 255) {
        return Optional.empty();
      }
      value = value << 8 | number;
    }
    return Optional.of(new IpAddress(0, value, true));
  }

  /** Reads groups of hexadecimal digits, at most one {@code ::} and an address of version 4. */
  private static final class SixParser {
    private final String text;
    private final int[] groups = new int[GROUPS];
    private int count;
    private int ellipsis = -1;
    private int at;

    SixParser(String text) {
      this.text = text;
    }

    Optional<IpAddress> parse() {
      if (text.startsWith("::")) {
        ellipsis = 0;
        at = 2;
      }
      while (at < text.length()) {
        int start = at;
        if (count == GROUPS || !readGroup()) {
          return Optional.empty();
        }
        if (at < text.length() && text.charAt(at) == '.') {
          return embeddedFour(start);
        }
        if (at < text.length() && !readSeparator()) {
          return Optional.empty();
        }
      }
      return address();
    }

    private boolean readGroup() {
      int start = at;
      int value = 0;
      while (at < text.length() && at < start + 5 && Ascii.hexValue(text.charAt(at)) >= 0) {
        value = value << 4 | Ascii.hexValue(text.charAt(at));
        at++;
      }
      boolean valid = at > start && at <= start + 4;
      if (valid) {
        groups[count++] = value;
      }
      return valid;
    }

    /** Reads {@code :} or {@code ::}; a single colon needs something behind it. */
    private boolean readSeparator() {
      if (text.charAt(at) != ':') {
        return false;
      }
      at++;
      if (at < text.length() && text.charAt(at) == ':') {
        if (ellipsis >= 0) {
          return false;
        }
        ellipsis = count;
        at++;
        return true;
      }
      return at < text.length();
    }

    private Optional<IpAddress> embeddedFour(int start) {
      Optional<IpAddress> four = parseFour(text.substring(start));
      // The group that was read is the first octet.
      count--;
      if (four.isEmpty() || count > 6 || (ellipsis < 0 && count != 6)) {
        return Optional.empty();
      }
      groups[count++] = (int) (four.get().low() >>> 16);
      groups[count++] = (int) (four.get().low() & 0xffff);
      return address();
    }

    private Optional<IpAddress> address() {
      boolean complete = ellipsis < 0 ? count == GROUPS : count < GROUPS;
      if (!complete) {
        return Optional.empty();
      }
      if (ellipsis >= 0) {
        int tail = count - ellipsis;
        System.arraycopy(groups, ellipsis, groups, GROUPS - tail, tail);
        Arrays.fill(groups, ellipsis, GROUPS - tail, 0);
      }
      return Optional.of(new IpAddress(join(0), join(4), false));
    }

    private long join(int first) {
      long value = 0;
      for (int i = first; i < first + 4; i++) {
        value = value << 16 | groups[i];
      }
      return value;
    }
  }
}
