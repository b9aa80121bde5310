package dev.bylaw.internal.binary.read;

import dev.bylaw.internal.binary.Format;
import dev.bylaw.internal.binary.RefusedProgramException;
import dev.bylaw.internal.program.DeclarationId;
import dev.bylaw.source.Span;
import dev.bylaw.type.KindName;
import dev.bylaw.type.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;

/** A section that is being read: its body, and the tables that the body points into. */
final class SectionReader {
  final ByteSource body;
  private final Optional<ByteSource> spans;
  private final List<String> strings;
  private final List<Type> types;
  private int lastStart;
  private int depth;

  /**
   * Reads the tables.
   *
   * @param content tables and body
   * @param spans ranges of what stands inside declarations, if they are wanted
   */
  SectionReader(ByteSource content, Optional<ByteSource> spans, TypeResolver resolver) {
    this.body = content;
    this.spans = spans;
    int count = content.readLength();
    this.strings = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      strings.add(content.readText());
    }
    int typeCount = content.readLength();
    this.types = new ArrayList<>(typeCount);
    TypeReader reader = new TypeReader(this, types, resolver);
    for (int i = 0; i < typeCount; i++) {
      types.add(reader.read());
    }
  }

  String readString() {
    return strings.get(body.readIndex(strings.size()));
  }

  Type readType() {
    return types.get(body.readIndex(types.size()));
  }

  DeclarationId readId() {
    String packageName = readString();
    return new DeclarationId(packageName, readString());
  }

  KindName readKind() {
    String group = readString();
    return new KindName(group, readString());
  }

  <E extends Enum<E>> E readEnum(Class<E> type) {
    String name = readString();
    for (E value : type.getEnumConstants()) {
      if (value.name().equals(name)) {
        return value;
      }
    }
    throw new RefusedProgramException("no " + type.getSimpleName() + " is named " + name);
  }

  <T> List<T> readList(Supplier<T> readElement) {
    int length = body.readLength();
    List<T> elements = new ArrayList<>(length);
    for (int i = 0; i < length; i++) {
      elements.add(readElement.get());
    }
    return elements;
  }

  List<String> readStrings() {
    return readList(this::readString);
  }

  <T> Optional<T> readOptional(Supplier<T> readValue) {
    return body.readBoolean() ? Optional.of(readValue.get()) : Optional.empty();
  }

  OptionalInt readOptionalCount() {
    return body.readBoolean() ? OptionalInt.of(body.readCount()) : OptionalInt.empty();
  }

  Span readSpan() {
    return readSpan(body, 0);
  }

  /** Reads a range that is loaded on demand; {@link Span#NONE} where it was not asked for. */
  Span readDetailSpan() {
    if (spans.isEmpty()) {
      return Span.NONE;
    }
    Span span = readSpan(spans.get(), lastStart);
    lastStart = span.equals(Span.NONE) ? lastStart : span.start();
    return span;
  }

  private static Span readSpan(ByteSource source, int base) {
    int length = source.readCount() - 1;
    if (length < 0) {
      return Span.NONE;
    }
    long start = source.readSigned() + base;
    if (start < 0 || start + length > Integer.MAX_VALUE) {
      throw new RefusedProgramException("a source range is out of range");
    }
    return new Span((int) start, (int) start + length);
  }

  /** Begins a node, which must not lie too deep. */
  void enter() {
    if (++depth > Format.MAXIMUM_DEPTH) {
      throw new RefusedProgramException("it nests too deep");
    }
  }

  /** Ends the node that was begun last. */
  void leave() {
    depth--;
  }

  /** Refuses what nothing has read. */
  void finish() {
    body.finish();
    spans.ifPresent(ByteSource::finish);
  }

  static RefusedProgramException unknownTag(String sort, int tag) {
    return new RefusedProgramException("there is no " + sort + " of the sort " + tag);
  }
}
