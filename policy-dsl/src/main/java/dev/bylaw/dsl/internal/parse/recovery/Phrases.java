package dev.bylaw.dsl.internal.parse.recovery;

import dev.bylaw.dsl.internal.grammar.BylawParser;
import dev.bylaw.dsl.internal.parse.token.Tokens;
import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.misc.IntervalSet;

/** Says in words which tokens were expected and which one was found. */
final class Phrases {
  private static final int MOST = 6;

  private Phrases() {}

  static String found(Token token) {
    return switch (token.getType()) {
      case Token.EOF -> "the end of the file";
      case BylawParser.QUOTE, BylawParser.RAW, BylawParser.BLOCK -> "a string";
      case BylawParser.INTERPOLATION -> "'${'";
      default ->
        Tokens.isReserved(token)
            ? "the word '" + token.getText() + "'"
            : "'" + token.getText() + "'";
    };
  }

  static String expected(Situation situation) {
    IntervalSet rest = new IntervalSet(situation.expected());
    List<String> phrases = new ArrayList<>();
    if (situation.expectsOperand()) {
      phrases.add(rest.contains(BylawParser.NOT) ? "an expression" : "an operand");
      removeOperandStarts(rest);
    } else if (situation.rule() == BylawParser.RULE_typeTerm
        || situation.rule() == BylawParser.RULE_type) {
      phrases.add("a type");
      removeStrings(rest);
      rest.remove(BylawParser.ID);
    } else if (rest.contains(BylawParser.ID)) {
      phrases.add(situation.rule() == BylawParser.RULE_suffix ? "the name of a field" : "a name");
      removeWords(rest);
    }
    if (rest.contains(BylawParser.QUOTE)) {
      phrases.add("a string");
      removeStrings(rest);
    }
    if (isEndOfList(situation)) {
      phrases.add("','");
    }
    for (int type : rest.toList()) {
      phrases.add(describe(type));
    }
    return join(phrases.size() > MOST ? phrases.subList(0, MOST) : phrases);
  }

  /** Where an element of a list ends, another may follow, though the parser has decided. */
  private static boolean isEndOfList(Situation situation) {
    return situation.expected().size() == 1
        && Brackets.closes(situation.expected().getMinElement())
        && situation.rule() != BylawParser.RULE_block
        && situation.rule() != BylawParser.RULE_suffix
        && situation.rule() != BylawParser.RULE_stringPart
        && situation.context().getStart().getType() != BylawParser.LPAREN
        && situation.previous().map(Token::getType).filter(Brackets::opens).isEmpty();
  }

  static String unquoted(String literal) {
    return literal.substring(1, literal.length() - 1);
  }

  private static String describe(int type) {
    return switch (type) {
      case Token.EOF -> "the end of the file";
      case BylawParser.ID -> "a name";
      case BylawParser.INT -> "a number";
      default -> {
        String literal = BylawParser.VOCABULARY.getLiteralName(type);
        yield literal == null ? "something else" : literal;
      }
    };
  }

  static String join(List<String> phrases) {
    int last = phrases.size() - 1;
    return last <= 0
        ? String.join("", phrases)
        : String.join(", ", phrases.subList(0, last)) + " or " + phrases.get(last);
  }

  private static void removeOperandStarts(IntervalSet set) {
    removeStrings(set);
    removeWords(set);
    int[] starts = {
      BylawParser.INT,
      BylawParser.FLOAT,
      BylawParser.LPAREN,
      BylawParser.LBRACK,
      BylawParser.LBRACE,
      BylawParser.NOT,
      BylawParser.MINUS
    };
    for (int start : starts) {
      set.remove(start);
    }
  }

  private static void removeStrings(IntervalSet set) {
    set.remove(BylawParser.QUOTE);
    set.remove(BylawParser.RAW);
    set.remove(BylawParser.BLOCK);
  }

  private static void removeWords(IntervalSet set) {
    for (int type = BylawParser.TRUE; type <= BylawParser.CONNECT; type++) {
      set.remove(type);
    }
    set.remove(BylawParser.ID);
  }
}
