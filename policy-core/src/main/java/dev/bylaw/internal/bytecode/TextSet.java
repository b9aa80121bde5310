package dev.bylaw.internal.bytecode;

import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * Constant texts that generated code looks one up in. A set of the library compares objects of any
 * class, for which the JIT cannot compare texts in place. Immutable.
 */
final class TextSet {
  private final @Nullable String[] table;
  private final int mask;

  TextSet(Collection<String> texts) {
    int size = Integer.highestOneBit(Math.max(1, texts.size())) * 4;
    table = new String[size];
    mask = size - 1;
    for (String each : texts) {
      int place = place(each);
      while (table[place] != null) {
        place = (place + 1) & mask;
      }
      table[place] = each;
    }
  }

  private int place(String text) {
    int hash = text.hashCode();
    return (hash ^ (hash >>> 16)) & mask;
  }

  /** Tells whether a text is one of these; an absent one is not. */
  boolean contains(@Nullable String text) {
    if (text == null) {
      return false;
    }
    int place = place(text);
    String known = table[place];
    while (known != null) {
      if (known.equals(text)) {
        return true;
      }
      place = (place + 1) & mask;
      known = table[place];
    }
    return false;
  }
}
