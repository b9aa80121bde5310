package dev.bylaw.dsl.internal.parse.format;

import static dev.bylaw.dsl.internal.parse.format.Pieces.SPACE;

import dev.bylaw.dsl.internal.grammar.BylawParser.DeclarationContext;
import dev.bylaw.dsl.internal.grammar.BylawParser.FileContext;
import dev.bylaw.dsl.internal.grammar.BylawParser.ImportDeclContext;
import dev.bylaw.dsl.internal.grammar.BylawParser.ImportListContext;
import dev.bylaw.dsl.internal.grammar.BylawParser.ImportTailContext;
import dev.bylaw.dsl.internal.layout.Layout;
import dev.bylaw.dsl.internal.parse.SyntaxTree;
import dev.bylaw.source.SourceText;
import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.tree.ParseTree;
import org.antlr.v4.runtime.tree.TerminalNode;

/**
 * Files. Each token of the text becomes one piece of the layout, in order; only commas behind the
 * last element of a list come and go. Comments keep their places between tokens. So the result says
 * the same, and laying it out again gives the same layout.
 */
public final class FileLayout {
  private final Gaps gaps;
  private final Pieces pieces;
  private final DeclarationLayouts declarations;
  private final List<Layout> parts = new ArrayList<>();

  private FileLayout(Gaps gaps) {
    this.gaps = gaps;
    this.pieces = new Pieces(gaps);
    this.declarations = new DeclarationLayouts(pieces);
  }

  /**
   * Lays out a file.
   *
   * @param tree a file without errors
   * @param source its text
   * @return its layout
   */
  public static Layout of(SyntaxTree tree, SourceText source) {
    return new FileLayout(new Gaps(tree.tokens(), source)).file(tree.file());
  }

  private Layout file(FileContext context) {
    parts.add(gaps.before(context.PACKAGE().getSymbol()));
    parts.add(pieces.token(context.PACKAGE()));
    parts.add(SPACE);
    parts.add(pieces.joined(context.path()));
    boolean first = true;
    for (ImportDeclContext each : context.importDecl()) {
      separate(each.getStart(), first);
      parts.add(importDeclaration(each));
      first = false;
    }
    boolean apart = true;
    Token last = first
        ? context.path().getStop()
        : context.importDecl(context.importDecl().size() - 1).getStop();
    for (DeclarationContext each : context.declaration()) {
      gaps.hoistDocumentation(preamble(each), last.getStopIndex());
      boolean standsAlone = standsAlone(each);
      separate(each.getStart(), apart || standsAlone);
      parts.add(declarations.declaration(each));
      apart = isBlock(each);
      last = each.getStop();
    }
    Token end = context.EOF().getSymbol();
    parts.add(gaps.lineBreak(end));
    parts.add(gaps.beforeClosing(end));
    return new Layout.Sequence(parts);
  }

  private void separate(Token start, boolean apart) {
    if (apart) {
      gaps.separate(start);
    }
    parts.add(gaps.lineBreak(start));
    parts.add(gaps.before(start));
  }

  /** Tells whether an empty line stands before a declaration in any case. */
  private boolean standsAlone(DeclarationContext context) {
    return isBlock(context)
        || !context.annotation().isEmpty()
        || gaps.isDocumented(context.getStart());
  }

  /** Tells whether an empty line stands behind a declaration in any case. */
  private static boolean isBlock(DeclarationContext context) {
    return context.ruleDecl() != null || context.testDecl() != null;
  }

  /** Returns the tokens from the first annotation to the keyword of a declaration. */
  private static List<Token> preamble(DeclarationContext context) {
    List<Token> tokens = new ArrayList<>();
    context.annotation().forEach(each -> addTokens(each, tokens));
    int annotations = context.annotation().size();
    tokens.add(context.getRuleContext(ParserRuleContext.class, annotations).getStart());
    return tokens;
  }

  private static void addTokens(ParseTree tree, List<Token> tokens) {
    if (tree instanceof TerminalNode node) {
      tokens.add(node.getSymbol());
    }
    for (int i = 0; i < tree.getChildCount(); i++) {
      addTokens(tree.getChild(i), tokens);
    }
  }

  private Layout importDeclaration(ImportDeclContext context) {
    Layout word = Layout.of(pieces.token(context.IMPORT()), SPACE);
    if (context.string() != null) {
      return Layout.of(
          word,
          pieces.joined(context.string()),
          pieces.token(context.DOT()),
          importList(context.importList()));
    }
    List<Layout> path = new ArrayList<>();
    path.add(word);
    path.add(pieces.joined(context.name()));
    ImportTailContext tail = context.importTail();
    while (tail != null) {
      path.add(pieces.token(tail.DOT()));
      if (tail.name() == null) {
        path.add(importList(tail.importList()));
        break;
      }
      path.add(pieces.joined(tail.name()));
      tail = tail.importTail();
    }
    return new Layout.Sequence(path);
  }

  private Layout importList(ImportListContext context) {
    return pieces.list(
        context.LBRACE(), context.importItem(), pieces::words, context.RBRACE(), Layout.LINE);
  }
}
