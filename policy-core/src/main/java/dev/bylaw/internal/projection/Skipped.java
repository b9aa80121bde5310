package dev.bylaw.internal.projection;

import dev.bylaw.document.ListNode;
import dev.bylaw.document.Node;
import dev.bylaw.document.ObjectNode;
import dev.bylaw.source.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A container that is there, and was validated, but of which nothing is kept. */
public final class Skipped {
  /** Stands for an object. */
  public static final ObjectNode OBJECT = new SkippedObject();

  /** Stands for a list. */
  public static final ListNode LIST = new SkippedList();

  private Skipped() {}

  private static final class SkippedObject implements ObjectNode {
    @Override
    public @Nullable Node get(String key) {
      throw new NotReadException(key);
    }

    @Override
    public List<String> keys() {
      throw new NotReadException("keys");
    }

    @Override
    public Span keySpan(String key) {
      return Span.NONE;
    }

    @Override
    public Span span() {
      return Span.NONE;
    }
  }

  private static final class SkippedList implements ListNode {
    @Override
    public int size() {
      throw new NotReadException("elements");
    }

    @Override
    public Node element(int index) {
      throw new NotReadException("[" + index + "]");
    }

    @Override
    public Span span() {
      return Span.NONE;
    }
  }
}
