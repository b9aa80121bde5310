package dev.bylaw.profile;

import dev.bylaw.source.SourceText;
import dev.bylaw.source.Span;
import java.util.List;
import java.util.Optional;

/**
 * A profile as written. Immutable.
 *
 * @param name its name
 * @param parent what it extends: the name of a bundled profile, or the path of a file relative to
 *     its own
 * @param parentSpan where that stands; {@link Span#NONE} without parent
 * @param entries the entries of {@code rules} in order
 * @param source the text that all spans are of
 */
public record Profile(
    String name,
    Optional<String> parent,
    Span parentSpan,
    List<ProfileEntry> entries,
    SourceText source) {
  /** Copies the list. */
  public Profile {
    entries = List.copyOf(entries);
  }
}
