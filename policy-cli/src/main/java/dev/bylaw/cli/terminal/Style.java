package dev.bylaw.cli.terminal;

/** Colours for a terminal, or none. */
public enum Style {
  /** ANSI colours. */
  COLOURED,
  /** Text alone. */
  PLAIN;

  private static final String ESCAPE = "\u001b[";

  /** What a piece of text is coloured as. */
  public enum Colour {
    /** What matters. */
    BOLD("1"),
    /** What stands back. */
    DIM("2"),
    /** What is right. */
    GREEN("32"),
    /** The frame around an excerpt, and what matters little. */
    BLUE("34"),
    /** What needs attention. */
    YELLOW("33"),
    /** What is wrong. */
    RED("1;31"),
    /** What is worst. */
    MAGENTA("1;35");

    private final String code;

    Colour(String code) {
      this.code = code;
    }
  }

  /**
   * Colours text.
   *
   * @param colour the colour
   * @param text the text
   * @return the text as this style shows it
   */
  public String paint(Colour colour, String text) {
    return this == PLAIN || text.isEmpty()
        ? text
        : ESCAPE + colour.code + "m" + text + ESCAPE + "0m";
  }

  /**
   * Makes text bold.
   *
   * @param text the text
   * @return the text as this style shows it
   */
  public String bold(String text) {
    return paint(Colour.BOLD, text);
  }

  /**
   * Makes text stand back.
   *
   * @param text the text
   * @return the text as this style shows it
   */
  public String dim(String text) {
    return paint(Colour.DIM, text);
  }

  /**
   * Colours the frame around an excerpt.
   *
   * @param text the text
   * @return the text as this style shows it
   */
  public String blue(String text) {
    return paint(Colour.BLUE, text);
  }
}
