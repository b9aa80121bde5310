package dev.bylaw.dsl.internal.layout;

import java.util.List;

/**
 * A text with the places where its lines may break, after Wadler's "A prettier printer" (2003):
 * groups stand on one line where they fit, and else are broken, the outermost first.
 */
public sealed interface Layout {
  /** Nothing. */
  Layout EMPTY = new Sequence(List.of());

  /** A space, or a line break if the group around it is broken. */
  Layout LINE = new Line(" ");

  /** Nothing, or a line break if the group around it is broken. */
  Layout SOFT_LINE = new Line("");

  /** A line break in any case. */
  Layout BREAK = new Break(false);

  /** A line break and an empty line in any case. */
  Layout BLANK_LINE = new Break(true);

  /**
   * A text that stays together; line breaks in it stand as they are.
   *
   * @param text the text
   */
  record Text(String text) implements Layout {}

  /**
   * Where a line may break.
   *
   * @param flat what stands there if it does not
   */
  record Line(String flat) implements Layout {}

  /**
   * Where a line breaks.
   *
   * @param blank whether an empty line follows
   */
  record Break(boolean blank) implements Layout {}

  /**
   * Parts behind one another.
   *
   * @param parts the parts
   */
  record Sequence(List<Layout> parts) implements Layout {
    /** Copies the list. */
    public Sequence {
      parts = List.copyOf(parts);
    }
  }

  /**
   * Lines that begin further right.
   *
   * @param columns how much further
   * @param content what is indented
   */
  record Indent(int columns, Layout content) implements Layout {}

  /**
   * What is on one line if it fits; else each of its own places for a line break is one.
   *
   * @param content what belongs together
   */
  record Group(Layout content) implements Layout {}

  /**
   * What is on one line, however long.
   *
   * @param content what must not be broken
   */
  record Flat(Layout content) implements Layout {}

  /**
   * What is there only if the group around it is broken.
   *
   * @param content what is there then
   */
  record IfBroken(Layout content) implements Layout {}

  /**
   * What follows an equals sign: on the same line if it fits there, else on one line of its own,
   * else as {@code hug} says.
   *
   * @param content what follows
   * @param hug what becomes of it if it needs several lines
   */
  record Continuation(Layout content, Hug hug) implements Layout {}

  /** Where something that needs several lines begins. */
  enum Hug {
    /** On the same line, even if it would fit on one line of its own. */
    ALWAYS,
    /** On the same line. */
    IF_BROKEN,
    /** On the next line, indented. */
    NEVER
  }

  /**
   * Comments; a line break follows the last one.
   *
   * @param comments at least one comment, in order
   * @param blankAfter whether an empty line follows
   */
  record Comments(List<CommentLine> comments, boolean blankAfter) implements Layout {
    /** Copies the list. */
    public Comments {
      comments = List.copyOf(comments);
    }
  }

  /**
   * A comment.
   *
   * @param text the comment with its slashes
   * @param trailing whether it stands behind something on the same line
   * @param blankBefore whether an empty line stands before it
   */
  record CommentLine(String text, boolean trailing, boolean blankBefore) {}

  /**
   * Puts parts behind one another.
   *
   * @param parts the parts
   * @return all of them
   */
  static Layout of(Layout... parts) {
    return new Sequence(List.of(parts));
  }

  /**
   * Makes a text.
   *
   * @param text the text
   * @return the layout
   */
  static Layout text(String text) {
    return new Text(text);
  }

  /**
   * Makes a group.
   *
   * @param parts what belongs together
   * @return the layout
   */
  static Layout group(Layout... parts) {
    return new Group(of(parts));
  }

  /**
   * Puts a part on the same line if it fits there, else on the next.
   *
   * @param parts the part
   * @return a space or line break, and the part
   */
  static Layout next(Layout... parts) {
    return group(LINE, of(parts));
  }

  /**
   * Indents by one step.
   *
   * @param parts what is indented
   * @return the layout
   */
  static Layout indent(Layout... parts) {
    return new Indent(2, of(parts));
  }
}
