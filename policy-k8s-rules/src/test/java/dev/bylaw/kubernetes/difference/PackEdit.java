package dev.bylaw.kubernetes.difference;

import dev.bylaw.source.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An edit of the bundled rules.
 *
 * @param behavioural whether it changes what they decide
 * @param name what it does
 * @param file the file that it changes
 * @param hunks what it replaces
 */
record PackEdit(boolean behavioural, String name, String file, List<Hunk> hunks) {
  /** A text, and what takes its place wherever it stands, however its lines are broken. */
  record Hunk(String before, String after) {
    private Pattern pattern() {
      return Pattern.compile(Stream.of(before.strip().split("\\s+", -1))
          .map(Pattern::quote)
          .collect(Collectors.joining("\\s+")));
    }
  }

  /** Reads edits as {@code edits.txt} explains them. */
  static List<PackEdit> parse(String text) {
    List<PackEdit> edits = new ArrayList<>();
    for (String block : text.split("\n\n", -1)) {
      List<String> lines =
          block.lines().filter(line -> !line.startsWith("#") && !line.isEmpty()).toList();
      if (!lines.isEmpty()) {
        String title = lines.get(0);
        int colon = title.indexOf(": ");
        edits.add(new PackEdit(
            title.startsWith("behaviour"),
            title.substring(colon + 2),
            lines.get(1).substring("file ".length()),
            hunks(lines.subList(2, lines.size()))));
      }
    }
    return edits;
  }

  private static List<Hunk> hunks(List<String> lines) {
    List<Hunk> hunks = new ArrayList<>();
    List<String> before = new ArrayList<>();
    List<String> after = new ArrayList<>();
    for (String line : lines) {
      String content = line.length() > 2 ? line.substring(2) : "";
      if (line.startsWith("-") && !after.isEmpty()) {
        hunks.add(new Hunk(String.join("\n", before), String.join("\n", after)));
        before.clear();
        after.clear();
      }
      (line.startsWith("-") ? before : after).add(content);
    }
    hunks.add(new Hunk(String.join("\n", before), String.join("\n", after)));
    return hunks;
  }

  /**
   * Edits sources.
   *
   * @throws IllegalArgumentException if a text to replace is not there
   */
  List<SourceText> apply(List<SourceText> sources) {
    List<SourceText> edited = new ArrayList<>();
    boolean found = false;
    for (SourceText each : sources) {
      found |= each.name().equals(file);
      edited.add(each.name().equals(file) ? SourceText.of(file, edit(each.text())) : each);
    }
    if (!found) {
      throw new IllegalArgumentException("there is no " + file);
    }
    return edited;
  }

  private String edit(String text) {
    String edited = text;
    for (Hunk hunk : hunks) {
      Matcher matcher = hunk.pattern().matcher(edited);
      if (!matcher.find()) {
        throw new IllegalArgumentException(file + " lacks " + hunk.before());
      }
      edited = matcher.replaceAll(Matcher.quoteReplacement(hunk.after()));
    }
    return edited;
  }

  @Override
  public String toString() {
    return name;
  }
}
