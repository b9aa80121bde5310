package dev.bylaw.dsl.internal.parse.token;

import dev.bylaw.dsl.internal.grammar.BylawLexer;
import dev.bylaw.source.SourceText;

/** The lexer, with a way out of strings that have no end. */
final class RecoveringLexer extends BylawLexer {
  RecoveringLexer(SourceText source) {
    super(new Utf16CharStream(source.name(), source.text()));
    removeErrorListeners();
  }

  /** Returns how many braces, strings and interpolations are open. */
  int openModes() {
    return _modeStack.size();
  }

  /** Leaves the innermost ones until so many are open. */
  void leaveModes(int open) {
    while (_modeStack.size() > open) {
      popMode();
    }
  }

  /** Goes on at an offset. */
  void continueAt(int offset) {
    getInputStream().seek(offset);
  }
}
