package dev.bylaw.internal.binary.read;

import dev.bylaw.internal.binary.Format;
import dev.bylaw.internal.binary.Format.TypeTag;
import dev.bylaw.internal.binary.RefusedProgramException;
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
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/** Reads the entries of the table of types; an entry points to earlier ones only. */
final class TypeReader {
  private final SectionReader section;
  private final List<Type> earlier;
  private final TypeResolver resolver;
  private final List<Integer> depths = new ArrayList<>();
  private int depth;

  TypeReader(SectionReader section, List<Type> earlier, TypeResolver resolver) {
    this.section = section;
    this.earlier = earlier;
    this.resolver = resolver;
  }

  Type read() {
    depth = 1;
    int tag = section.body.readByte();
    Type type = switch (tag) {
      case TypeTag.SCALAR -> section.readEnum(ScalarType.class);
      case TypeTag.LITERAL -> new LiteralType(section.readString());
      case TypeTag.LIST -> new ListType(readPresent());
      case TypeTag.SET -> new SetType(readPresent());
      case TypeTag.MAP -> new MapType(readPresent());
      case TypeTag.UNION -> readUnion();
      case TypeTag.OPTIONAL -> new OptionalType(readPresent());
      case TypeTag.JSON -> JsonType.JSON;
      case TypeTag.NOTHING -> NothingType.NOTHING;
      case TypeTag.OF_BINDING -> resolver.ofBinding(section.readString());
      case TypeTag.ANY_OBJECT -> resolver.anyObject();
      case TypeTag.DECLARED -> readDeclared();
      case TypeTag.ANONYMOUS -> readAnonymous();
      default -> throw SectionReader.unknownTag("type", tag);
    };
    depths.add(depth);
    return type;
  }

  private Type readEarlier() {
    int index = section.body.readIndex(earlier.size());
    depth = Math.max(depth, depths.get(index) + 1);
    if (depth > Format.MAXIMUM_DEPTH) {
      throw new RefusedProgramException("a type nests too deep");
    }
    return earlier.get(index);
  }

  /** Reads a type that must not be optional: elements and the like never are. */
  private Type readPresent() {
    Type type = readEarlier();
    if (type instanceof OptionalType) {
      throw new RefusedProgramException("a type is optional where none can be");
    }
    return type;
  }

  private Type readUnion() {
    List<Type> alternatives = section.readList(this::readPresent);
    Set<Type> different = new HashSet<>(alternatives);
    boolean flat = alternatives.stream().noneMatch(UnionType.class::isInstance);
    if (alternatives.size() < 2 || different.size() < alternatives.size() || !flat) {
      throw new RefusedProgramException("a union is not in normal form");
    }
    return new UnionType(alternatives);
  }

  private RecordType readDeclared() {
    DeclarationId id = section.readId();
    return resolver.declared(id, section.readString());
  }

  private RecordType readAnonymous() {
    String name = section.readString();
    List<Field> fields = readFields(section, this::readEarlier);
    return RecordType.of(name, () -> fields);
  }

  /** Reads the fields of a record, no two of which have one name. */
  static List<Field> readFields(SectionReader section, Supplier<Type> readType) {
    Set<String> names = new HashSet<>();
    return section.readList(() -> {
      String name = section.readString();
      if (!names.add(name)) {
        throw new RefusedProgramException("a record has the field " + name + " twice");
      }
      return Field.of(name, readType.get());
    });
  }
}
