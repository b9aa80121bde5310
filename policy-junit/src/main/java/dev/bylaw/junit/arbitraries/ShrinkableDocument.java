package dev.bylaw.junit.arbitraries;

import dev.bylaw.document.ListNode;
import dev.bylaw.document.Node;
import dev.bylaw.document.ObjectNode;
import dev.bylaw.dsl.generate.GeneratedDocument;
import java.util.function.Function;
import java.util.stream.Stream;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.ShrinkingDistance;

/** A document that jqwik can make simpler, step by step. */
final class ShrinkableDocument<T> implements Shrinkable<T> {
  private final GeneratedDocument document;
  private final Function<GeneratedDocument, T> form;

  ShrinkableDocument(GeneratedDocument document, Function<GeneratedDocument, T> form) {
    this.document = document;
    this.form = form;
  }

  @Override
  public T value() {
    return form.apply(document);
  }

  @Override
  public Stream<Shrinkable<T>> shrink() {
    return document.shrink().map(each -> new ShrinkableDocument<>(each, form));
  }

  /** Steps that keep the number of parts make scalars simpler; jqwik follows these too. */
  @Override
  public ShrinkingDistance distance() {
    return ShrinkingDistance.of(parts(document.root()));
  }

  private static long parts(Node node) {
    long parts = 1;
    if (node instanceof ObjectNode object) {
      for (String key : object.keys()) {
        Node value = object.get(key);
        parts += value == null ? 0 : parts(value);
      }
    } else if (node instanceof ListNode list) {
      for (int i = 0; i < list.size(); i++) {
        parts += parts(list.element(i));
      }
    }
    return parts;
  }

  @Override
  public String toString() {
    return document.toString();
  }
}
