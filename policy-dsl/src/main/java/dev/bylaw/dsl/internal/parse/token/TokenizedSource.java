package dev.bylaw.dsl.internal.parse.token;

import dev.bylaw.dsl.syntax.Comment;
import dev.bylaw.source.Span;
import java.util.List;
import org.antlr.v4.runtime.Token;

/**
 * A text as tokens.
 *
 * @param tokens what the parser reads, the end of the file included
 * @param comments all comments
 * @param dropped ranges that were reported and left out, in order
 */
public record TokenizedSource(List<Token> tokens, List<Comment> comments, List<Span> dropped) {
  public TokenizedSource {
    tokens = List.copyOf(tokens);
    comments = List.copyOf(comments);
    dropped = List.copyOf(dropped);
  }

  /** Tells whether something was left out between two offsets. */
  public boolean droppedBetween(int from, int to) {
    int low = 0;
    int high = dropped.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (dropped.get(middle).start() < from) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low < dropped.size() && dropped.get(low).end() <= to;
  }
}
