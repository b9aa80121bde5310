package dev.bylaw.internal.projection;

import dev.bylaw.internal.lexical.ByteWords;
import dev.bylaw.internal.lexical.Surrogates;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds field names in the bytes of a document. A multiplication leads from the first eight bytes
 * and the length of a name to the only place where it can be; names that agree in both stand there
 * in a chain. Every find is confirmed by all bytes of the name.
 */
final class FieldTable {
  private static final int NONE = -1;

  /** 2^64 divided by the golden ratio, as in Fibonacci hashing. */
  private static final long FIRST_MULTIPLIER = 0x9e3779b97f4a7c15L;

  /** Even, so that multipliers stay odd. */
  private static final long NEXT_MULTIPLIER = 0x3c6ef372fe94f82aL;

  private static final int MULTIPLIERS_TRIED = 100;

  private final byte[][] names;
  private final long[] words;
  private final int[] chain;
  private long multiplier;
  private int shift;
  private int[] table;

  FieldTable(List<String> fields) {
    this.names = new byte[fields.size()][];
    this.words = new long[fields.size()];
    this.chain = new int[fields.size()];
    Arrays.fill(chain, NONE);
    Map<Long, Integer> heads = new LinkedHashMap<>();
    for (int i = 0; i < fields.size(); i++) {
      names[i] = fields.get(i).getBytes(StandardCharsets.UTF_8);
      words[i] = ByteWords.first(names[i], 0, names[i].length);
      if (!Surrogates.hasLone(fields.get(i))) {
        Integer head = heads.put(key(words[i], names[i].length), i);
        chain[i] = head == null ? NONE : head;
      }
    }
    this.table = arrange(heads);
  }

  private static long key(long word, int length) {
    return word + length;
  }

  private int[] arrange(Map<Long, Integer> heads) {
    int bits = Math.max(1, Integer.SIZE - Integer.numberOfLeadingZeros(heads.size()));
    while (true) {
      multiplier = FIRST_MULTIPLIER;
      for (int i = 0; i < MULTIPLIERS_TRIED; i++) {
        multiplier += NEXT_MULTIPLIER;
        shift = Long.SIZE - bits;
        int[] arranged = new int[1 << bits];
        Arrays.fill(arranged, NONE);
        if (fill(arranged, heads)) {
          return arranged;
        }
      }
      bits++;
    }
  }

  private boolean fill(int[] arranged, Map<Long, Integer> heads) {
    for (Map.Entry<Long, Integer> head : heads.entrySet()) {
      int place = place(head.getKey());
      if (arranged[place] != NONE) {
        return false;
      }
      arranged[place] = head.getValue();
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
    int slot = table[place(key(word, length))];
    while (slot != NONE && !matches(slot, bytes, start, length, word)) {
      slot = chain[slot];
    }
    return slot;
  }

  private boolean matches(int slot, byte[] bytes, int start, int length, long word) {
    byte[] name = names[slot];
    return words[slot] == word
        && name.length == length
        && (length <= ByteWords.BYTES || ByteWords.equal(bytes, start, name, length));
  }
}
