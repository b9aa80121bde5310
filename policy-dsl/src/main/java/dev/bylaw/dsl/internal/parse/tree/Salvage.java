package dev.bylaw.dsl.internal.parse.tree;

import dev.bylaw.dsl.internal.grammar.BylawParser;
import dev.bylaw.dsl.internal.grammar.BylawParser.DeclarationContext;
import dev.bylaw.dsl.internal.grammar.BylawParser.ImportDeclContext;
import dev.bylaw.dsl.internal.grammar.BylawParser.ImportItemContext;
import dev.bylaw.dsl.internal.grammar.BylawParser.StatementContext;
import dev.bylaw.dsl.internal.grammar.BylawParser.TestItemContext;
import dev.bylaw.dsl.internal.parse.token.Tokens;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;

/**
 * Takes what is of use from imports and declarations that are left out: their names, and the errors
 * of their statements that only building finds.
 */
final class Salvage {
  private final DeclarationBuilder declarations;
  private final List<Token> tokens;
  private final Set<String> names = new LinkedHashSet<>();
  private boolean allNamed = true;

  Salvage(DeclarationBuilder declarations, List<Token> tokens) {
    this.declarations = declarations;
    this.tokens = tokens;
  }

  /** Returns the names that left-out declarations and imports would have declared. */
  Set<String> names() {
    return names;
  }

  /** Tells whether all names of what was left out are known. */
  boolean allNamed() {
    return allNamed;
  }

  void name(DeclarationContext context) {
    ParserRuleContext declaration =
        context.getRuleContext(ParserRuleContext.class, context.annotation().size());
    if (declaration == null) {
      allNamed = false;
      return;
    }
    Token keyword = declaration.getStart();
    int distance = keyword.getType() == BylawParser.EXTERN ? 2 : 1;
    Token name = tokens.get(Math.min(keyword.getTokenIndex() + distance, tokens.size() - 1));
    if (Tokens.isName(name)) {
      names.add(name.getText());
    } else if (keyword.getType() != BylawParser.TEST) {
      allNamed = false;
    }
  }

  void names(ImportDeclContext context) {
    allNamed &= Intact.is(context);
    if (context.importList() != null) {
      addItems(context.importList().importItem());
      return;
    }
    var tail = context.importTail();
    while (tail != null) {
      if (tail.importList() != null) {
        addItems(tail.importList().importItem());
      }
      tail = tail.importTail();
    }
  }

  private void addItems(List<ImportItemContext> items) {
    for (ImportItemContext item : items) {
      if (Intact.is(item)) {
        names.add(Names.of(item.id(item.id().size() - 1)).text());
      } else {
        allNamed = false;
      }
    }
  }

  /** Builds, for their errors, the statements and test items that building has not come to. */
  void statements(DeclarationContext context) {
    visit(context, Intact.is(context));
  }

  private void visit(ParserRuleContext context, boolean built) {
    boolean builtNow = built;
    if (context instanceof StatementContext statement) {
      builtNow = Intact.is(context);
      if (builtNow && !built) {
        declarations.statements().build(statement);
      }
    } else if (context instanceof TestItemContext item) {
      builtNow = Intact.is(context);
      if (builtNow && !built) {
        declarations.tests().build(item);
      }
    }
    for (ParserRuleContext child : context.getRuleContexts(ParserRuleContext.class)) {
      visit(child, builtNow);
    }
  }
}
