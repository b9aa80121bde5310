package dev.bylaw.internal.scanner;

import dev.bylaw.internal.lexical.ByteWords;
import dev.bylaw.reader.ReaderCode;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Finds keys that stand twice among those of an object which are not kept. Of the open objects, the
 * inner ones' keys stand behind those of the outer ones: for each object a word of bits that tell
 * most new keys at once, then where its keys begin and how long they are. Objects of many such
 * keys, or of one with escapes, have a set of strings instead.
 */
final class SkippedNames {
  /** Up to so many keys are compared one by one. */
  private static final int COMPARED = 16;

  private static final long MIXER = 0x9e3779b97f4a7c15L;
  private static final int MIXER_SHIFT = Long.SIZE - 6;

  private final byte[] bytes;
  private final NameScanner names;
  private Map<Integer, Set<String>> sets = Map.of();
  private long[] entries = new long[COMPARED];
  private int size;

  SkippedNames(NameScanner names) {
    this.bytes = names.bytes;
    this.names = names;
  }

  /** Begins with the keys of an object; returns what identifies it. */
  int begin() {
    int object = size;
    push(0);
    return object;
  }

  /** Ends what was begun last. */
  void end(int object) {
    if (!sets.isEmpty()) {
      sets.remove(object);
    }
    size = object;
  }

  /** Adds the name that was taken last. */
  void add(int object) throws ScanFailure {
    if (size - object > COMPARED || names.nameEscaped() || hasSet(object)) {
      addToSet(object);
      return;
    }
    long word = names.nameWord();
    int length = names.nameLength();
    long bit = 1L << (((word + length) * MIXER) >>> MIXER_SHIFT);
    if ((entries[object] & bit) != 0) {
      refuseEqual(object, word, length);
    }
    entries[object] |= bit;
    push(((long) names.nameStart() << Integer.SIZE) | length);
  }

  private boolean hasSet(int object) {
    return !sets.isEmpty() && sets.containsKey(object);
  }

  private void refuseEqual(int object, long word, int length) throws ScanFailure {
    int start = names.nameStart();
    for (int i = object + 1; i < size; i++) {
      int other = (int) (entries[i] >>> Integer.SIZE);
      if ((int) entries[i] == length
          && ByteWords.first(bytes, other, length) == word
          && Arrays.equals(bytes, start, start + length, bytes, other, other + length)) {
        throw new ScanFailure(ReaderCode.DUPLICATE_KEY, start);
      }
    }
  }

  private void addToSet(int object) throws ScanFailure {
    String name = names.name();
    int start = names.nameStart();
    Set<String> set = sets.get(object);
    if (set == null) {
      set = new HashSet<>();
      for (int i = object + 1; i < size; i++) {
        set.add(names.nameAt((int) (entries[i] >>> Integer.SIZE)));
      }
      if (sets.isEmpty()) {
        sets = new HashMap<>();
      }
      sets.put(object, set);
    }
    if (!set.add(name)) {
      throw new ScanFailure(ReaderCode.DUPLICATE_KEY, start);
    }
  }

  private void push(long entry) {
    if (size == entries.length) {
      entries = Arrays.copyOf(entries, 2 * size);
    }
    entries[size++] = entry;
  }
}
