package dev.bylaw.reader;

import java.util.BitSet;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.reader.StreamReader;

/**
 * Tabs between tokens. The reference skips them inside of brackets and behind the first token of a
 * line, the parser nowhere. So where the parser stops at such a tab, the document is read again
 * with a space in its place.
 */
final class Tabs {
  /** How many characters may be read again in all, so that many tabs do not make reading slow. */
  private static final long BUDGET = 64L * 1024 * 1024;

  private final String text;
  private final YamlStream.Part part;
  private final BitSet spaces = new BitSet();
  private long budget = BUDGET;

  Tabs(String text, YamlStream.Part part) {
    this.text = text;
    this.part = part;
  }

  StreamReader reader() {
    return new YamlCharacters(text, part, spaces);
  }

  /**
   * Tells whether reading again will get further, since the mistake is a tab that may stand there.
   *
   * @param insideFlow whether the last collection that began has brackets
   */
  boolean allow(MarkedYAMLException mistake, boolean insideFlow) {
    if (mistake.getProblemMark() == null) {
      return false;
    }
    int at = part.offset(mistake.getProblemMark());
    boolean tab = at < part.end() && text.charAt(at) == '\t' && !spaces.get(at);
    budget -= at - part.start();
    if (!tab || budget < 0 || !(insideFlow || afterToken(at) || afterBracket(at))) {
      return false;
    }
    for (int i = at; i < part.end() && (text.charAt(i) == '\t' || text.charAt(i) == ' '); i++) {
      spaces.set(i);
    }
    return true;
  }

  /** Tells whether a token stands before the tab in its line, other than {@code - ? :} alone. */
  private boolean afterToken(int at) {
    int before = skipBlanksBack(at, false);
    if (before < part.start() || YamlText.isBreak(text.charAt(before))) {
      return false;
    }
    boolean alone = before == part.start() || Character.isWhitespace(text.charAt(before - 1));
    return !(alone && "-?:".indexOf(text.charAt(before)) >= 0);
  }

  private boolean afterBracket(int at) {
    int before = skipBlanksBack(at, true);
    return before >= part.start() && "{[,".indexOf(text.charAt(before)) >= 0;
  }

  private int skipBlanksBack(int at, boolean acrossLines) {
    int i = at - 1;
    while (i >= part.start()
        && (text.charAt(i) == ' '
            || text.charAt(i) == '\t'
            || (acrossLines && YamlText.isBreak(text.charAt(i))))) {
      i--;
    }
    return i;
  }
}
