package dev.bylaw.internal.deferred;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * An unmodifiable list whose elements are computed when the first of them, or their number, is
 * asked for. Equal to any list of the same elements. Thread-safe; threads that ask at the same time
 * may compute it each for itself, so that the elements must be the same every time.
 */
public final class DeferredList<E> extends AbstractList<E> implements RandomAccess {
  private final Supplier<List<E>> source;
  private volatile @Nullable List<E> elements;

  /** Makes a list of what a supplier returns. */
  public DeferredList(Supplier<List<E>> source) {
    this.source = source;
  }

  /** Returns a list that cannot be changed: the given one if it is deferred, else a copy. */
  public static <E> List<E> unmodifiable(List<E> list) {
    return list instanceof DeferredList ? list : List.copyOf(list);
  }

  private List<E> elements() {
    List<E> known = elements;
    if (known == null) {
      known = List.copyOf(source.get());
      elements = known;
    }
    return known;
  }

  @Override
  public E get(int index) {
    return elements().get(index);
  }

  @Override
  public int size() {
    return elements().size();
  }
}
