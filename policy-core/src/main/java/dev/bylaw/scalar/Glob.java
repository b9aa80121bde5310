package dev.bylaw.scalar;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A pattern in which {@code *} stands for any text and {@code ?} for any one code point, newlines
 * and slashes included. Matching takes time linear in the text. Immutable and thread-safe.
 *
 * <p>The pattern is run as a nondeterministic automaton whose states are bits: state i has seen the
 * first i characters of the pattern that are not stars, and stays where a star follows.
 */
public final class Glob {
  private static final int MAXIMUM_LENGTH = 1024;

  private final String pattern;
  private final int finalState;
  private final long[] loops;
  private final long[] anyCharacter;
  private final Map<Integer, long[]> characters;

  private Glob(String pattern) {
    int[] codePoints = pattern.codePoints().toArray();
    int words = codePoints.length / Long.SIZE + 1;
    this.pattern = pattern;
    this.loops = new long[words];
    this.anyCharacter = new long[words];
    this.characters = new HashMap<>();
    int state = 0;
    for (int codePoint : codePoints) {
      if (codePoint == '*') {
        set(loops, state);
      } else if (codePoint == '?') {
        set(anyCharacter, state++);
      } else {
        set(characters.computeIfAbsent(codePoint, any -> new long[words]), state++);
      }
    }
    this.finalState = state;
  }

  /**
   * Makes a glob.
   *
   * @param pattern any text of at most 1,024 code points
   * @return the glob, or empty if the text is longer
   */
  public static Optional<Glob> parse(String pattern) {
    return CodePoints.size(pattern) > MAXIMUM_LENGTH
        ? Optional.empty()
        : Optional.of(new Glob(pattern));
  }

  /**
   * Tells whether the pattern fits a whole text.
   *
   * @param text a text
   * @return true if it does
   */
  public boolean matches(String text) {
    long[] states = new long[loops.length];
    set(states, 0);
    for (int i = 0; i < text.length(); ) {
      int codePoint = text.codePointAt(i);
      i += Character.charCount(codePoint);
      if (!step(states, characters.get(codePoint))) {
        return false;
      }
    }
    return (states[finalState / Long.SIZE] >>> (finalState % Long.SIZE) & 1) != 0;
  }

  /** Reads one character; tells whether any state is left. */
  private boolean step(long[] states, long @Nullable [] exact) {
    long carry = 0;
    long alive = 0;
    for (int word = 0; word < states.length; word++) {
      long advancing = states[word] & (anyCharacter[word] | (exact == null ? 0 : exact[word]));
      long next = (advancing << 1) | carry | (states[word] & loops[word]);
      carry = advancing >>> (Long.SIZE - 1);
      states[word] = next;
      alive |= next;
    }
    return alive != 0;
  }

  private static void set(long[] bits, int index) {
    bits[index / Long.SIZE] |= 1L << (index % Long.SIZE);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Glob glob && pattern.equals(glob.pattern);
  }

  @Override
  public int hashCode() {
    return pattern.hashCode();
  }

  /**
   * Returns the pattern.
   *
   * @return the text as it was written
   */
  @Override
  public String toString() {
    return pattern;
  }
}
