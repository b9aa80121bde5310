package dev.bylaw.dsl.internal.parse.tree;

import java.util.List;
import org.antlr.v4.runtime.ParserRuleContext;

/** Tells what the parser read without an error. */
final class Intact {
  private Intact() {}

  static boolean is(ParserRuleContext context) {
    return context.exception == null;
  }

  /** Returns the contexts that were read without an error. */
  static <C extends ParserRuleContext> List<C> of(List<C> contexts) {
    return contexts.stream().filter(Intact::is).toList();
  }
}
