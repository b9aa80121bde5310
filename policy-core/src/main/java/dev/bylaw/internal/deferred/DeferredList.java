package dev.bylaw.internal.deferred;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;
import org.jspecify.annotations.Nullable;

/**
 * An unmodifiable list whose elements are computed when the first of them, or their number, is
 * asked for. Equal to any list of the same elements. Thread-safe; threads that ask at the same time
 * may compute it each for itself, so that the elements must be the same every time.
 */
public abstract class DeferredList<E> extends AbstractList<E> implements RandomAccess {
  private volatile @Nullable List<E> elements;

  /** Computes the elements. */
  protected abstract List<E> compute();

  /** Returns a list that cannot be changed: the given one if it is deferred, else a copy. */
  public static <E> List<E> unmodifiable(List<E> list) {
    return list instanceof DeferredList ? list : List.copyOf(list);
  }

  private List<E> elements() {
    List<E> known = elements;
    if (known == null) {
      known = List.copyOf(compute());
      elements = known;
    }
    return known;
  }

  @Override
  public final E get(int index) {
    return elements().get(index);
  }

  @Override
  public final int size() {
    return elements().size();
  }
}
