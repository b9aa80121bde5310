package dev.bylaw.internal.projection;

import dev.bylaw.internal.lexical.ByteWords;
import dev.bylaw.internal.lexical.Surrogates;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds field names in the bytes of a document. A multiplication leads from the first eight bytes
 * and the length of a name to the only place where it can be; names that agree in both stand there
 * in a chain. Every find is confirmed by all bytes of the name.
 */
final class FieldTable {
  /** 2^64 divided by the golden ratio, as in Fibonacci hashing. */
  private static final long FIRST_MULTIPLIER = 0x9e3779b97f4a7c15L;

  /** Even, so that multipliers stay odd. */
  private static final long NEXT_MULTIPLIER = 0x3c6ef372fe94f82aL;

  private static final int MULTIPLIERS_TRIED = 100;

  /** A field, and the next one in its chain. */
  private static final class Entry {
    final int slot;
    final long word;
    final byte[] name;
    final @Nullable Entry next;

    Entry(int slot, byte[] name, long word, @Nullable Entry next) {
      this.slot = slot;
      this.word = word;
      this.name = name;
      this.next = next;
    }

    boolean matches(byte[] bytes, int start, int length, long first) {
      return word == first
          && name.length == length
          && (length <= ByteWords.BYTES || ByteWords.equal(bytes, start, name, length));
    }
  }

  private long multiplier;
  private int shift;
  private @Nullable Entry[] table;

  FieldTable(List<String> fields) {
    Map<Long, Entry> chains = new LinkedHashMap<>();
    for (int i = 0; i < fields.size(); i++) {
      if (!Surrogates.hasLone(fields.get(i))) {
        byte[] name = fields.get(i).getBytes(StandardCharsets.UTF_8);
        long word = ByteWords.first(name, 0, name.length);
        long key = key(word, name.length);
        chains.put(key, new Entry(i, name, word, chains.get(key)));
      }
    }
    this.table = arrange(chains.values());
  }

  private static long key(long word, int length) {
    return word + length;
  }

  private @Nullable Entry[] arrange(Collection<Entry> chains) {
    int bits = Math.max(1, Integer.SIZE - Integer.numberOfLeadingZeros(chains.size()));
    while (true) {
      multiplier = FIRST_MULTIPLIER;
      for (int i = 0; i < MULTIPLIERS_TRIED; i++) {
        multiplier += NEXT_MULTIPLIER;
        shift = Long.SIZE - bits;
        @Nullable Entry[] arranged = new Entry[1 << bits];
        if (fill(arranged, chains)) {
          return arranged;
        }
      }
      bits++;
    }
  }

  private boolean fill(@Nullable Entry[] arranged, Collection<Entry> chains) {
    for (Entry chain : chains) {
      int place = place(key(chain.word, chain.name.length));
      if (arranged[place] != null) {
        return false;
      }
      arranged[place] = chain;
    }
    return true;
  }

  private int place(long key) {
    return (int) ((key * multiplier) >>> shift);
  }

  /**
   * Finds the slot of a name.
   *
   * @param word the first bytes of the name, as {@link ByteWords#first} returns them
   * @return the slot, -1 if the name has none
   */
  int find(byte[] bytes, int start, int length, long word) {
    Entry entry = table[place(key(word, length))];
    while (entry != null) {
      if (entry.matches(bytes, start, length, word)) {
        return entry.slot;
      }
      entry = entry.next;
    }
    return -1;
  }
}
