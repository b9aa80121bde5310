package dev.bylaw.profile;

import dev.bylaw.document.BooleanNode;
import dev.bylaw.document.FloatNode;
import dev.bylaw.document.IntegerNode;
import dev.bylaw.document.Node;
import dev.bylaw.source.SourceText;

/** Advises to quote what YAML does not take for a text. */
final class Quoting {
  private Quoting() {}

  /** Returns the advice for a boolean or number; empty for anything else. */
  static String advice(Node value, SourceText source) {
    boolean retyped =
        value instanceof BooleanNode || value instanceof IntegerNode || value instanceof FloatNode;
    return retyped ? "quote it if it is meant as text: \"" + source.text(value.span()) + "\"" : "";
  }
}
