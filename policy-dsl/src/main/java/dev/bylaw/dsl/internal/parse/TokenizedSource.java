package dev.bylaw.dsl.internal.parse;

import dev.bylaw.dsl.syntax.Comment;
import dev.bylaw.source.Span;
import java.util.List;
import org.antlr.v4.runtime.Token;

/**
 * A text as tokens.
 *
 * @param tokens what the parser reads, the end of the file included
 * @param comments all comments
 * @param dropped ranges that were reported and left out
 */
record TokenizedSource(List<Token> tokens, List<Comment> comments, List<Span> dropped) {
  TokenizedSource {
    tokens = List.copyOf(tokens);
    comments = List.copyOf(comments);
    dropped = List.copyOf(dropped);
  }

  /** Tells whether something was left out between two offsets. */
  boolean droppedBetween(int from, int to) {
    return dropped.stream().anyMatch(span -> span.start() >= from && span.end() <= to);
  }
}
