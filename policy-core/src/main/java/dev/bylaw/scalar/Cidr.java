package dev.bylaw.scalar;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A block of IP addresses, as {@code 10.0.0.0/8}; an address alone is the block that holds just it.
 * Immutable.
 *
 * <p>The grammar is that of {@code netip.ParsePrefix} and {@code netip.ParseAddr} in Go: no leading
 * zeros, no zones, no names. As there, {@code ::ffff:10.0.0.1} is an address of version 6, and no
 * block of one version contains an address of the other. Blocks of the same addresses are equal:
 * {@code 10.1.2.3/8} is {@code 10.0.0.0/8}.
 */
public final class Cidr {
  private final IpAddress network;
  private final int prefix;
  private final String text;

  private Cidr(IpAddress network, int prefix, String text) {
    this.network = network;
    this.prefix = prefix;
    this.text = text;
  }

  /**
   * Parses a block or an address.
   *
   * @param text as {@code 10.0.0.0/8}, {@code fd00::/8} or {@code 10.0.0.1}
   * @return the block, or empty if the text is none
   */
  public static Optional<Cidr> parse(String text) {
    int slash = text.lastIndexOf('/');
    if (slash < 0) {
      return IpAddress.parse(text).map(address -> new Cidr(address, address.bits(), text));
    }
    String bits = text.substring(slash + 1);
    boolean leadingZero = bits.length() > 1 && bits.charAt(0) == '0';
    if (!Ascii.isDigits(bits) || bits.length() > 3 || leadingZero) {
      return Optional.empty();
    }
    int prefix = Integer.parseInt(bits);
    return IpAddress.parse(text.substring(0, slash))
        .filter(address -> prefix <= address.bits())
        .map(address -> new Cidr(address.masked(prefix), prefix, text));
  }

  /**
   * Returns how many leading bits all addresses of the block share.
   *
   * @return the length of the prefix, 0 to 32 or, for version 6, to 128
   */
  public int prefix() {
    return prefix;
  }

  /**
   * Tells whether every address of another block is in this one.
   *
   * @param other a block or an address
   * @return true if it lies in this block; false for one of the other version
   */
  public boolean contains(Cidr other) {
    return network.four() == other.network.four()
        && prefix <= other.prefix
        && other.network.masked(prefix).equals(network);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Cidr cidr && prefix == cidr.prefix && network.equals(cidr.network);
  }

  @Override
  public int hashCode() {
    return network.hashCode() * 31 + prefix;
  }

  /**
   * Returns the text of the block.
   *
   * @return the text as it was written
   */
  @Override
  public String toString() {
    return text;
  }
}
