package dev.bylaw.type;

import dev.bylaw.scalar.Version;
import java.util.Optional;

/**
 * In which versions of the platform a kind or field is known to exist. It is an interval of
 * knowledge: between {@code absentUntil} and {@code presentFrom}, and between {@code presentUntil}
 * and {@code absentFrom}, nothing is known, and nothing may be claimed.
 *
 * @param absentUntil the last version known not to have it yet
 * @param presentFrom the first version known to have it
 * @param presentUntil the last version known to have it
 * @param absentFrom the first version known not to have it any more
 */
public record Availability(
    Optional<Version> absentUntil,
    Version presentFrom,
    Version presentUntil,
    Optional<Version> absentFrom) {
  /**
   * Tells whether a version certainly lacks it.
   *
   * @param version a version of the platform
   * @return true only where that is known
   */
  public boolean certainlyAbsentIn(Version version) {
    return absentUntil.filter(last -> version.compareTo(last) <= 0).isPresent()
        || absentFrom.filter(first -> version.compareTo(first) >= 0).isPresent();
  }
}
