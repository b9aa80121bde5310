package dev.bylaw.internal.binary.write;

import dev.bylaw.internal.binary.Format;
import dev.bylaw.internal.program.DeclarationId;
import dev.bylaw.source.Span;
import dev.bylaw.type.Type;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;

/** A section that is being written: its body, the tables that the body points into, its ranges. */
final class SectionWriter {
  final ByteSink body = new ByteSink();
  final TypeWriter types;
  private final ByteSink spans = new ByteSink();
  private final Map<String, Integer> strings = new LinkedHashMap<>();
  private int lastStart;
  private int depth;

  SectionWriter(KnownTypes known) {
    this.types = new TypeWriter(this, known);
  }

  void writeString(String text) {
    body.writeCount(stringIndex(text));
  }

  int stringIndex(String text) {
    Integer known = strings.putIfAbsent(text, strings.size());
    return known == null ? strings.size() - 1 : known;
  }

  void writeId(DeclarationId id) {
    writeString(id.packageName());
    writeString(id.name());
  }

  void writeType(Type type) {
    body.writeCount(types.index(type));
  }

  void writeEnum(Enum<?> value) {
    writeString(value.name());
  }

  void writeBoolean(boolean value) {
    body.writeByte(value ? 1 : 0);
  }

  <T> void writeList(Collection<? extends T> elements, Consumer<T> writeElement) {
    body.writeCount(elements.size());
    elements.forEach(writeElement);
  }

  void writeStrings(List<String> elements) {
    writeList(elements, this::writeString);
  }

  <T> void writeOptional(Optional<T> value, Consumer<T> writeValue) {
    writeBoolean(value.isPresent());
    value.ifPresent(writeValue);
  }

  void writeOptionalCount(OptionalInt value) {
    writeBoolean(value.isPresent());
    value.ifPresent(body::writeCount);
  }

  /** Writes a range that belongs to the body. */
  void writeSpan(Span span) {
    writeSpan(body, span, 0);
  }

  /** Writes a range that is loaded on demand; most begin near the one before. */
  void writeDetailSpan(Span span) {
    writeSpan(spans, span, lastStart);
    lastStart = span.equals(Span.NONE) ? lastStart : span.start();
  }

  private static void writeSpan(ByteSink sink, Span span, int base) {
    if (span.equals(Span.NONE)) {
      sink.writeCount(0);
    } else {
      sink.writeCount(span.end() - span.start() + 1);
      sink.writeSigned(span.start() - base);
    }
  }

  /** Runs what writes a node, which must not lie too deep. */
  void nested(Runnable write) {
    if (++depth > Format.MAXIMUM_DEPTH) {
      throw new IllegalArgumentException(
          "a declaration nests deeper than " + Format.MAXIMUM_DEPTH + " levels");
    }
    write.run();
    depth--;
  }

  /** Returns the tables and the body behind them. */
  byte[] content() {
    ByteSink content = new ByteSink();
    content.writeCount(strings.size());
    strings.keySet().forEach(content::writeText);
    content.writeCount(types.size());
    content.writeBytes(types.entries());
    content.writeBytes(body.toBytes());
    return content.toBytes();
  }

  byte[] spans() {
    return spans.toBytes();
  }
}
