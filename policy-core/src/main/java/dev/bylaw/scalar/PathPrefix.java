package dev.bylaw.scalar;

import java.util.ArrayList;
import java.util.List;

/**
 * What {@code path within "…"} compares with: leading segments of a path with slashes, taken whole.
 * Paths are cleaned before they are compared, as Go's {@code path.Clean} does it: doubled and
 * trailing slashes and {@code .} go, {@code ..} takes the segment before it away. Immutable.
 */
public final class PathPrefix {
  private final boolean rooted;
  private final List<String> segments;

  private PathPrefix(boolean rooted, List<String> segments) {
    this.rooted = rooted;
    this.segments = List.copyOf(segments);
  }

  /**
   * Makes a prefix.
   *
   * @param path any text; the empty one is the prefix of every path that neither begins with a
   *     slash nor leads out with {@code ..}
   * @return the prefix
   */
  public static PathPrefix of(String path) {
    boolean rooted = path.startsWith("/");
    return new PathPrefix(rooted, clean(path, rooted));
  }

  private static List<String> clean(String path, boolean rooted) {
    List<String> cleaned = new ArrayList<>();
    for (String segment : path.split("/", -1)) {
      if (segment.isEmpty() || segment.equals(".")) {
        continue;
      }
      boolean up = segment.equals("..");
      int last = cleaned.size() - 1;
      if (up && last >= 0 && !cleaned.get(last).equals("..")) {
        cleaned.remove(last);
      } else if (!up || !rooted) {
        cleaned.add(segment);
      }
    }
    return cleaned;
  }

  /**
   * Tells whether a path is this one or lies below it: {@code /var/log-old} is not within
   * {@code /var/log}.
   *
   * @param path a path
   * @return true if it does
   */
  public boolean contains(String path) {
    PathPrefix other = of(path);
    int size = segments.size();
    boolean leadsOut = other.segments.size() > size && other.segments.get(size).equals("..");
    return rooted == other.rooted
        && !leadsOut
        && other.segments.size() >= size
        && other.segments.subList(0, size).equals(segments);
  }

  /**
   * Returns the cleaned path.
   *
   * @return as {@code /var/log}
   */
  @Override
  public String toString() {
    return (rooted ? "/" : "") + String.join("/", segments);
  }
}
