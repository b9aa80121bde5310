package dev.bylaw.internal.binary.read;

import dev.bylaw.binding.Binding;
import dev.bylaw.binding.TypeLookup;
import dev.bylaw.internal.binary.RefusedProgramException;
import dev.bylaw.internal.program.DeclarationId;
import dev.bylaw.internal.program.Program;
import dev.bylaw.internal.program.TypeDefinition;
import dev.bylaw.type.Field;
import dev.bylaw.type.RecordType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the record types that are written by name. A declared one may be met before its fields. */
final class TypeResolver {
  private final Optional<Binding> binding;
  private final List<Program> imports;
  private final Map<DeclarationId, Declared> declared = new HashMap<>();

  /** A record type that the program declares, or is expected to. */
  private static final class Declared {
    private @Nullable RecordType type;
    private @Nullable List<Field> fields;

    private List<Field> fields() {
      List<Field> known = fields;
      if (known == null) {
        throw new RefusedProgramException("a type is used before it is declared");
      }
      return known;
    }
  }

  TypeResolver(Optional<Binding> binding, List<Program> imports) {
    this.binding = binding;
    this.imports = imports;
  }

  RecordType ofBinding(String name) {
    if (binding.isPresent() && binding.get().type(name) instanceof TypeLookup.Found found) {
      return found.type();
    }
    throw new RefusedProgramException("the binding has no type " + name);
  }

  RecordType anyObject() {
    return binding
        .flatMap(Binding::anyObject)
        .orElseThrow(() -> new RefusedProgramException("the binding has no type of any object"));
  }

  /**
   * Finds a declared type.
   *
   * @param recordName how the type calls itself
   */
  RecordType declared(DeclarationId id, String recordName) {
    for (Program each : imports) {
      if (each.declaration(id).orElse(null) instanceof TypeDefinition definition
          && definition.type() instanceof RecordType imported) {
        return imported;
      }
    }
    Declared entry = declared.computeIfAbsent(id, any -> new Declared());
    RecordType known = entry.type;
    if (known == null) {
      known = RecordType.of(recordName, entry::fields);
      entry.type = known;
    }
    if (!known.name().equals(recordName)) {
      throw new RefusedProgramException("the type " + id + " has two names");
    }
    return known;
  }

  /** Gives a type of this program its fields. */
  void declare(DeclarationId id, RecordType type, List<Field> fields) {
    for (Program each : imports) {
      if (each.packageNamed(id.packageName()).isPresent()) {
        throw RefusedProgramException.packageTwice(id.packageName());
      }
    }
    Declared entry = declared.get(id);
    if (entry == null || entry.type != type || entry.fields != null) {
      throw new RefusedProgramException("the type " + id + " is not declared as it is used");
    }
    entry.fields = List.copyOf(fields);
  }

  /** Refuses types that are used, but declared nowhere. */
  void finish() {
    declared.forEach((id, entry) -> {
      if (entry.fields == null) {
        throw new RefusedProgramException("the type " + id + " is declared nowhere");
      }
    });
  }
}
