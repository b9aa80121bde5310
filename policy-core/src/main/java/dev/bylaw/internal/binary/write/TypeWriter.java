package dev.bylaw.internal.binary.write;

import dev.bylaw.internal.binary.Format.TypeTag;
import dev.bylaw.internal.program.DeclarationId;
import dev.bylaw.type.Field;
import dev.bylaw.type.JsonType;
import dev.bylaw.type.ListType;
import dev.bylaw.type.LiteralType;
import dev.bylaw.type.MapType;
import dev.bylaw.type.NothingType;
import dev.bylaw.type.OptionalType;
import dev.bylaw.type.RecordType;
import dev.bylaw.type.ScalarType;
import dev.bylaw.type.SetType;
import dev.bylaw.type.Type;
import dev.bylaw.type.UnionType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The table of a section's types. An entry points to earlier ones only. */
final class TypeWriter {
  private final SectionWriter section;
  private final KnownTypes known;
  private final ByteSink entries = new ByteSink();
  private final Map<Type, Integer> indices = new HashMap<>();

  TypeWriter(SectionWriter section, KnownTypes known) {
    this.section = section;
    this.known = known;
  }

  int size() {
    return indices.size();
  }

  byte[] entries() {
    return entries.toBytes();
  }

  int index(Type type) {
    Integer index = indices.get(type);
    if (index == null) {
      section.nested(() -> write(type));
      index = indices.size();
      indices.put(type, index);
    }
    return index;
  }

  private void write(Type type) {
    if (type instanceof ScalarType scalar) {
      writeEntry(TypeTag.SCALAR, section.stringIndex(scalar.name()));
    } else if (type instanceof LiteralType literal) {
      writeEntry(TypeTag.LITERAL, section.stringIndex(literal.value()));
    } else if (type instanceof ListType list) {
      writeEntry(TypeTag.LIST, index(list.element()));
    } else if (type instanceof SetType set) {
      writeEntry(TypeTag.SET, index(set.element()));
    } else if (type instanceof MapType map) {
      writeEntry(TypeTag.MAP, index(map.value()));
    } else if (type instanceof OptionalType optional) {
      writeEntry(TypeTag.OPTIONAL, index(optional.value()));
    } else if (type instanceof JsonType) {
      writeEntry(TypeTag.JSON);
    } else if (type instanceof NothingType) {
      writeEntry(TypeTag.NOTHING);
    } else if (type instanceof UnionType union) {
      writeUnion(union);
    } else if (type instanceof RecordType record) {
      writeRecord(record);
    }
  }

  private void writeUnion(UnionType union) {
    List<Integer> alternatives = union.alternatives().stream().map(this::index).toList();
    writeEntry(TypeTag.UNION, alternatives.size());
    alternatives.forEach(entries::writeCount);
  }

  private void writeRecord(RecordType record) {
    Optional<DeclarationId> declaration = known.declaration(record);
    if (known.isOfBinding(record)) {
      writeEntry(TypeTag.OF_BINDING, section.stringIndex(record.name()));
    } else if (known.isAnyObject(record)) {
      writeEntry(TypeTag.ANY_OBJECT);
    } else if (declaration.isPresent()) {
      writeEntry(
          TypeTag.DECLARED,
          section.stringIndex(declaration.get().packageName()),
          section.stringIndex(declaration.get().name()),
          section.stringIndex(record.name()));
    } else {
      writeAnonymous(record);
    }
  }

  private void writeAnonymous(RecordType record) {
    requirePlain(record);
    List<Field> fields = List.copyOf(record.fields());
    List<Integer> types = fields.stream().map(field -> index(field.type())).toList();
    writeEntry(TypeTag.ANONYMOUS, section.stringIndex(record.name()), fields.size());
    for (int i = 0; i < fields.size(); i++) {
      entries.writeCount(section.stringIndex(fields.get(i).name()));
      entries.writeCount(types.get(i));
    }
  }

  /**
   * Checks that a record can be written by its fields.
   *
   * @throws IllegalArgumentException if it belongs to a binding that is not given
   */
  static void requirePlain(RecordType record) {
    boolean versioned =
        record.fields().stream().anyMatch(field -> field.availability().isPresent());
    if (record.kind().isPresent() || record.availability().isPresent() || versioned) {
      throw new IllegalArgumentException(
          "the record type " + record.name() + " is unknown to the binding");
    }
  }

  private void writeEntry(int tag, int... parts) {
    entries.writeByte(tag);
    for (int part : parts) {
      entries.writeCount(part);
    }
  }
}
