package dev.bylaw.internal.projection;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bylaw.document.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Compares projections. */
public final class Projections {
  private Projections() {}

  /** Asks that two projections are equal, their parents are right, and their counts too. */
  public static void assertEqual(Projection actual, Projection expected) {
    if (!equal(actual.root(), expected.root())) {
      assertThat(describe(actual.root())).isEqualTo(describe(expected.root()));
    }
    if (!actual.counts().equals(expected.counts())) {
      assertThat(actual.counts()).isEqualTo(expected.counts());
    }
    assertParents(actual.root(), null);
  }

  private static boolean equal(@Nullable Object a, @Nullable Object b) {
    if (a instanceof SlotObject first && b instanceof SlotObject second) {
      return first.shape() == second.shape() && equalObjects(first, second);
    }
    if (a instanceof SlotList first && b instanceof SlotList second) {
      boolean equal = first.size() == second.size();
      for (int i = 0; equal && i < first.size(); i++) {
        equal = equal(first.get(i), second.get(i));
      }
      return equal;
    }
    return Objects.equals(a, b);
  }

  private static boolean equalObjects(SlotObject a, SlotObject b) {
    boolean equal = a.others() == b.others();
    for (int i = 0; equal && i < a.shape().fields().size(); i++) {
      equal = equal(a.slot(i), b.slot(i));
    }
    for (int i = 0; equal && i < a.others(); i++) {
      equal = a.otherKey(i).equals(b.otherKey(i)) && equal(a.otherValue(i), b.otherValue(i));
    }
    return equal;
  }

  private static void assertParents(@Nullable Object value, @Nullable Object parent) {
    if (value instanceof SlotObject object) {
      assertParent(object.parent(), parent);
      for (int i = 0; i < object.shape().fields().size(); i++) {
        assertParents(object.slot(i), object);
      }
      for (int i = 0; i < object.others(); i++) {
        assertParents(object.otherValue(i), object);
      }
    } else if (value instanceof SlotList list) {
      assertParent(list.parent(), parent);
      for (int i = 0; i < list.size(); i++) {
        assertParents(list.get(i), list);
      }
    }
  }

  @SuppressWarnings("ReferenceEquality") // an equal parent would not do
  private static void assertParent(@Nullable Object actual, @Nullable Object expected) {
    if (actual != expected) {
      assertThat(describe(actual)).as("parent").isEqualTo(describe(expected));
      throw new AssertionError("an equal parent, but another one");
    }
  }

  /** Writes a kept value, as {@code {slot: 1; other: "x"}}. */
  public static String describe(@Nullable Object value) {
    if (value instanceof SlotObject object) {
      List<String> members = new ArrayList<>();
      for (int i = 0; i < object.shape().fields().size(); i++) {
        if (object.slot(i) != null) {
          members.add(object.shape().fields().get(i) + ": " + describe(object.slot(i)));
        }
      }
      List<String> others = new ArrayList<>();
      for (int i = 0; i < object.others(); i++) {
        others.add(object.otherKey(i) + ": " + describe(object.otherValue(i)));
      }
      return "{" + String.join(", ", members) + "; " + String.join(", ", others) + "}";
    }
    if (value instanceof SlotList list) {
      List<String> elements = new ArrayList<>();
      for (int i = 0; i < list.size(); i++) {
        elements.add(describe(list.get(i)));
      }
      return "[" + String.join(", ", elements) + "]";
    }
    return value instanceof Node node && !(value instanceof Record)
        ? "skipped " + node.describe()
        : value + " " + (value == null ? "" : value.getClass().getSimpleName());
  }
}
