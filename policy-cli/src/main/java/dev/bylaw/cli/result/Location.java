package dev.bylaw.cli.result;

import dev.bylaw.source.LineColumn;
import dev.bylaw.source.SourceText;
import dev.bylaw.source.Span;
import java.util.Optional;

/**
 * A range in an input, or an input as a whole.
 *
 * @param file the input as reports call it
 * @param range the range, empty for the input as a whole
 */
public record Location(String file, Optional<Range> range) implements Comparable<Location> {
  /**
   * A range in a text.
   *
   * @param source the text
   * @param span the range
   */
  public record Range(SourceText source, Span span) {}

  /**
   * Makes the location of a range.
   *
   * @param file the input as reports call it
   * @param source its text
   * @param span the range; {@link Span#NONE} means the input as a whole
   * @return the location
   */
  public static Location of(String file, SourceText source, Span span) {
    return span.equals(Span.NONE)
        ? whole(file)
        : new Location(file, Optional.of(new Range(source, span)));
  }

  /**
   * Makes the location of an input as a whole.
   *
   * @param file the input as reports call it
   * @return the location
   */
  public static Location whole(String file) {
    return new Location(file, Optional.empty());
  }

  /**
   * Returns where the range starts.
   *
   * @return line and column, both 0 for an input as a whole
   */
  public LineColumn start() {
    return range
        .map(each -> each.source().position(each.span().start()))
        .orElse(new LineColumn(0, 0));
  }

  /**
   * Returns where the range ends.
   *
   * @return line and column after the last character, both 0 for an input as a whole
   */
  public LineColumn end() {
    return range
        .map(each -> each.source().position(each.span().end()))
        .orElse(new LineColumn(0, 0));
  }

  /** Orders locations of one file by their start. */
  @Override
  public int compareTo(Location other) {
    return Integer.compare(offset(), other.offset());
  }

  private int offset() {
    return range.map(each -> each.span().start()).orElse(-1);
  }

  @Override
  public String toString() {
    return range.isEmpty() ? file : file + ":" + start();
  }
}
