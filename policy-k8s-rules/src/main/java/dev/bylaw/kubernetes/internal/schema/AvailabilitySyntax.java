package dev.bylaw.kubernetes.internal.schema;

import dev.bylaw.scalar.Version;
import dev.bylaw.type.Availability;
import java.util.Optional;

/**
 * How the table writes in which versions something exists: {@code 1.11<1.24..1.28<1.36} is known to
 * be absent in 1.11, present from 1.24 to 1.28, and absent from 1.36; either end may be missing.
 */
public final class AvailabilitySyntax {
  private AvailabilitySyntax() {}

  /**
   * Parses a range.
   *
   * @throws IllegalArgumentException if the text is none
   */
  public static Availability parse(String text) {
    int dots = text.indexOf("..");
    if (dots < 0) {
      throw new IllegalArgumentException("no range of versions: " + text);
    }
    String from = text.substring(0, dots);
    String until = text.substring(dots + 2);
    int before = from.indexOf('<');
    int after = until.indexOf('<');
    return new Availability(
        before < 0 ? Optional.empty() : Optional.of(version(from.substring(0, before))),
        version(from.substring(before + 1)),
        version(after < 0 ? until : until.substring(0, after)),
        after < 0 ? Optional.empty() : Optional.of(version(until.substring(after + 1))));
  }

  /** Writes a range as {@link #parse} reads it. */
  public static String format(Availability range) {
    return range.absentUntil().map(each -> each + "<").orElse("")
        + range.presentFrom()
        + ".."
        + range.presentUntil()
        + range.absentFrom().map(each -> "<" + each).orElse("");
  }

  private static Version version(String text) {
    return Version.parse(text)
        .orElseThrow(() -> new IllegalArgumentException("no version: " + text));
  }
}
