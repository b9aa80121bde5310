package dev.bylaw.document;

import dev.bylaw.source.Span;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An object that was made in memory. */
final class MemoryObject implements ObjectNode {
  private final Map<String, Node> members;
  private final List<String> keys;
  private final Span span;

  MemoryObject(Map<String, Node> members, Span span) {
    this.members = members;
    this.keys = List.copyOf(members.keySet());
    this.span = span;
  }

  @Override
  public @Nullable Node get(String key) {
    return members.get(key);
  }

  @Override
  public List<String> keys() {
    return keys;
  }

  @Override
  public Span keySpan(String key) {
    return Span.NONE;
  }

  @Override
  public Span span() {
    return span;
  }
}
