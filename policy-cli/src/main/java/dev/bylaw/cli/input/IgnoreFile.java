package dev.bylaw.cli.input;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The patterns of one {@code .gitignore} file, as gitignore(5) describes them. Immutable. */
final class IgnoreFile {
  static final String NAME = ".gitignore";

  private final List<Pattern> patterns;

  private IgnoreFile(List<Pattern> patterns) {
    this.patterns = List.copyOf(patterns);
  }

  static IgnoreFile parse(String text) {
    List<Pattern> patterns = new ArrayList<>();
    String withoutMark = text.startsWith("\uFEFF") ? text.substring(1) : text;
    for (String line : withoutMark.split("\n", -1)) {
      Pattern.parse(line.endsWith("\r") ? line.substring(0, line.length() - 1) : line)
          .ifPresent(patterns::add);
    }
    return new IgnoreFile(patterns);
  }

  /**
   * Asks the patterns about a path; the last that matches decides.
   *
   * @param segments the path, relative to the folder of this file
   * @param folder whether the path is a folder
   * @return true to leave it out, false to keep it, empty if no pattern speaks of it
   */
  Optional<Boolean> ignores(List<String> segments, boolean folder) {
    for (int i = patterns.size() - 1; i >= 0; i--) {
      if (patterns.get(i).matches(segments, folder)) {
        return Optional.of(!patterns.get(i).negated());
      }
    }
    return Optional.empty();
  }

  /**
   * One line.
   *
   * @param segments the globs between slashes; empty for {@code **}
   * @param anchored whether it speaks of the whole path, not of its last segment alone
   * @param foldersOnly whether it ends with a slash
   * @param negated whether it begins with an exclamation mark
   */
  private record Pattern(
      List<Optional<SegmentGlob>> segments,
      boolean anchored,
      boolean foldersOnly,
      boolean negated) {
    static Optional<Pattern> parse(String line) {
      String text = withoutTrailingSpaces(line);
      if (text.isEmpty() || text.startsWith("#")) {
        return Optional.empty();
      }
      boolean negated = text.startsWith("!");
      text = negated ? text.substring(1) : text;
      boolean foldersOnly = text.endsWith("/");
      text = foldersOnly ? text.substring(0, text.length() - 1) : text;
      boolean anchored = text.indexOf('/') >= 0;
      text = text.startsWith("/") ? text.substring(1) : text;
      if (text.isEmpty()) {
        return Optional.empty();
      }
      List<Optional<SegmentGlob>> segments = new ArrayList<>();
      for (String segment : text.split("/", -1)) {
        boolean anyFolders = anchored && segment.equals("**");
        segments.add(anyFolders ? Optional.empty() : Optional.of(SegmentGlob.parse(segment)));
      }
      return Optional.of(new Pattern(segments, anchored, foldersOnly, negated));
    }

    private static String withoutTrailingSpaces(String line) {
      int end = line.length();
      while (end > 0 && line.charAt(end - 1) == ' ' && !escaped(line, end - 1)) {
        end--;
      }
      return line.substring(0, end);
    }

    private static boolean escaped(String line, int at) {
      int backslashes = 0;
      while (at - 1 - backslashes >= 0 && line.charAt(at - 1 - backslashes) == '\\') {
        backslashes++;
      }
      return backslashes % 2 == 1;
    }

    boolean matches(List<String> path, boolean folder) {
      if (foldersOnly && !folder) {
        return false;
      }
      return anchored
          ? matchesFrom(path)
          : segments.get(0).orElseThrow().matches(path.get(path.size() - 1));
    }

    /** Like a glob over segments, in which {@code **} is the star. */
    private boolean matchesFrom(List<String> path) {
      int at = 0;
      int element = 0;
      int star = -1;
      int afterStar = 0;
      while (at < path.size()) {
        boolean more = element < segments.size();
        if (more && segments.get(element).isEmpty()) {
          if (element == segments.size() - 1) {
            return true;
          }
          star = element++;
          afterStar = at;
        } else if (more && segments.get(element).orElseThrow().matches(path.get(at))) {
          element++;
          at++;
        } else if (star >= 0) {
          element = star + 1;
          at = ++afterStar;
        } else {
          return false;
        }
      }
      return element == segments.size();
    }
  }
}
