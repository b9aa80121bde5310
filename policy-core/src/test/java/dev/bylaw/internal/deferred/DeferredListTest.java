package dev.bylaw.internal.deferred;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class DeferredListTest {
  private final AtomicInteger computed = new AtomicInteger();
  private final List<String> list = new DeferredList<>() {
    @Override
    protected List<String> compute() {
      computed.incrementAndGet();
      return List.of("a", "b");
    }
  };

  @Test
  void elements_are_computed_once_and_when_they_are_asked_for() {
    List<String> kept = DeferredList.unmodifiable(list);
    assertThat(computed).hasValue(0);

    assertThat(kept).containsExactly("a", "b");
    assertThat(kept.size()).isEqualTo(2);
    assertThat(computed).hasValue(1);
  }

  @Test
  void it_is_like_any_list_of_the_same_elements() {
    assertThat(list).isEqualTo(List.of("a", "b")).hasSameHashCodeAs(List.of("a", "b"));
    assertThat(List.of("a", "b")).isEqualTo(list);
    assertThat(list).hasToString("[a, b]");
  }

  @Test
  void it_cannot_be_changed() {
    assertThatThrownBy(() -> list.add("c")).isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> list.remove(0)).isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void other_lists_are_copied() {
    List<String> mutable = new ArrayList<>(List.of("a"));
    List<String> kept = DeferredList.unmodifiable(mutable);
    mutable.add("b");

    assertThat(kept).containsExactly("a");
  }
}
