package dev.bylaw.dsl.internal.parse.format;

import dev.bylaw.dsl.internal.grammar.BylawParser;
import dev.bylaw.dsl.internal.layout.Layout;
import dev.bylaw.dsl.internal.layout.Layout.CommentLine;
import dev.bylaw.dsl.internal.parse.token.TokenizedSource;
import dev.bylaw.dsl.syntax.Comment;
import dev.bylaw.source.SourceText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.antlr.v4.runtime.Token;

/**
 * What stands between tokens: comments and empty lines. The comments before a token are given out
 * once, to whatever asks first: that is the largest construct that begins with the token, so that a
 * comment before a construct does not break the lines in it. Comments before a comma count as
 * comments behind it.
 */
final class Gaps {
  private static final Gap NOTHING = new Gap(List.of(), false);

  private final SourceText source;
  private final Map<Integer, Gap> gaps = new HashMap<>();

  /**
   * What stands before a token.
   *
   * @param comments the comments
   * @param blank whether an empty line stands directly before the token
   */
  private record Gap(List<Placed> comments, boolean blank) {}

  /**
   * A comment.
   *
   * @param comment the comment
   * @param trailing whether it stands on the line of the token before it
   * @param blankBefore whether an empty line stands before it
   */
  record Placed(Comment comment, boolean trailing, boolean blankBefore) {
    CommentLine line() {
      String slashes = comment.documentation() ? "///" : "//";
      return new CommentLine(slashes + comment.text().stripTrailing(), trailing, blankBefore);
    }

    Placed ownLine(boolean blank) {
      return new Placed(comment, false, blank);
    }
  }

  Gaps(TokenizedSource tokens, SourceText source) {
    this.source = source;
    int next = 0;
    List<Placed> beforeComma = List.of();
    Optional<Token> previous = Optional.empty();
    for (Token token : tokens.tokens()) {
      List<Placed> comments = new ArrayList<>(beforeComma);
      int end = previous.map(each -> each.getStopIndex() + 1).orElse(0);
      boolean opened = previous.map(each -> opens(each.getType())).orElse(true);
      int from = next;
      while (next < tokens.comments().size()
          && tokens.comments().get(next).span().start() < token.getStartIndex()) {
        Comment comment = tokens.comments().get(next);
        int start = comment.span().start();
        boolean first = next == from;
        boolean trailing =
            first && previous.isPresent() && comments.isEmpty() && line(end) == line(start);
        comments.add(new Placed(comment, trailing, !(first && opened) && blank(end, start)));
        end = comment.span().end();
        next++;
      }
      boolean comma = token.getType() == BylawParser.COMMA;
      beforeComma = comma ? comments : List.of();
      if (!comma) {
        boolean blank = !(comments.isEmpty() && opened) && blank(end, token.getStartIndex());
        put(token, new Gap(comments, blank));
      }
      previous = Optional.of(token);
    }
  }

  private static boolean opens(int type) {
    return switch (type) {
      case BylawParser.LBRACE, BylawParser.LBRACK, BylawParser.LPAREN, BylawParser.INTERPOLATION ->
        true;
      default -> false;
    };
  }

  private void put(Token token, Gap gap) {
    if (gap.blank() || !gap.comments().isEmpty()) {
      gaps.put(token.getStartIndex(), gap);
    }
  }

  private boolean blank(int from, int to) {
    return line(to) - line(from) > 1;
  }

  private int line(int offset) {
    return source.position(offset).line();
  }

  /** Gives out the comments before a token, and the empty line behind them. */
  Layout before(Token token) {
    Gap gap = take(token);
    return gap.comments().isEmpty() ? Layout.EMPTY : layout(gap.comments(), gap.blank());
  }

  /** Gives out the comments before a closing bracket. */
  Layout beforeClosing(Token token) {
    Gap gap = take(token);
    return gap.comments().isEmpty() ? Layout.EMPTY : layout(gap.comments(), false);
  }

  private Gap take(Token token) {
    Gap gap = gaps.remove(token.getStartIndex());
    return gap == null ? NOTHING : gap;
  }

  static Layout layout(List<Placed> comments, boolean blankAfter) {
    return new Layout.Comments(comments.stream().map(Placed::line).toList(), blankAfter);
  }

  /** Returns the line break before a construct that begins with a token. */
  Layout lineBreak(Token token) {
    Gap gap = gaps.getOrDefault(token.getStartIndex(), NOTHING);
    return gap.comments().isEmpty() && gap.blank() ? Layout.BLANK_LINE : Layout.BREAK;
  }

  /** Tells whether no comment stands before a token. */
  boolean isPlain(Token token) {
    return gaps.getOrDefault(token.getStartIndex(), NOTHING).comments().isEmpty();
  }

  /** Tells whether a comment before a token is documentation. */
  boolean isDocumented(Token token) {
    return gaps.getOrDefault(token.getStartIndex(), NOTHING).comments().stream()
        .anyMatch(each -> each.comment().documentation());
  }

  /** Puts an empty line before a construct, and none between it and its documentation. */
  void separate(Token start) {
    Gap gap = gaps.getOrDefault(start.getStartIndex(), NOTHING);
    List<Placed> comments = new ArrayList<>(gap.comments());
    int first = !comments.isEmpty() && comments.get(0).trailing() ? 1 : 0;
    if (first == comments.size()) {
      gaps.put(start.getStartIndex(), new Gap(comments, true));
      return;
    }
    comments.set(first, comments.get(first).ownLine(true));
    boolean documentation = comments.get(comments.size() - 1).comment().documentation();
    gaps.put(start.getStartIndex(), new Gap(comments, gap.blank() && !documentation));
  }

  /**
   * Puts all comments before the first token if there is documentation between the others, so that
   * the lines that belong together stay together. A comment on the line on which the preceding
   * construct ends is not documentation, and stays on that line.
   *
   * @param tokens the tokens of a preamble
   * @param end where the preceding construct ends
   */
  void hoistDocumentation(List<Token> tokens, int end) {
    List<Token> others = tokens.subList(1, tokens.size());
    if (others.stream().noneMatch(this::isDocumented)) {
      return;
    }
    List<Placed> comments = new ArrayList<>(take(tokens.get(0)).comments());
    for (Token token : others) {
      for (Placed each : take(token).comments()) {
        boolean trailing = line(each.comment().span().start()) == line(end);
        boolean apart = !comments.isEmpty() && !adjacent(comments.get(comments.size() - 1), each);
        comments.add(new Placed(each.comment(), trailing, apart));
      }
    }
    gaps.put(tokens.get(0).getStartIndex(), new Gap(comments, false));
  }

  private boolean adjacent(Placed first, Placed second) {
    return line(second.comment().span().start()) - line(first.comment().span().start()) == 1;
  }
}
