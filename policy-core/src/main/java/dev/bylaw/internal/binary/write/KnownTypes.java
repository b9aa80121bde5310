package dev.bylaw.internal.binary.write;

import dev.bylaw.binding.Binding;
import dev.bylaw.binding.TypeLookup;
import dev.bylaw.internal.program.DeclarationId;
import dev.bylaw.internal.program.Program;
import dev.bylaw.internal.program.TypeDefinition;
import dev.bylaw.type.RecordType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The record types that have names: those of the binding, and those that a program or one that it
 * imports declares. All others are written field by field.
 */
final class KnownTypes {
  private final Optional<Binding> binding;
  private final Map<RecordType, DeclarationId> declared = new HashMap<>();

  KnownTypes(Optional<Binding> binding, Program program, List<Program> imports) {
    this.binding = binding;
    imports.forEach(this::addDeclared);
    addDeclared(program);
  }

  /** An alias names a type that has a name of its own; that one has to win. */
  private void addDeclared(Program program) {
    program.declarations(TypeDefinition.class).forEach(definition -> {
      if (definition.type() instanceof RecordType record && !isOfBinding(record)) {
        DeclarationId id = definition.id();
        boolean own = record.name().equals(id.name()) || record.name().equals(id.toString());
        if (own) {
          declared.put(record, id);
        } else {
          declared.putIfAbsent(record, id);
        }
      }
    });
  }

  boolean isOfBinding(RecordType record) {
    return binding
        .map(each -> each.type(record.name()))
        .filter(found -> found instanceof TypeLookup.Found type && type.type() == record)
        .isPresent();
  }

  boolean isAnyObject(RecordType record) {
    return binding.flatMap(Binding::anyObject).filter(any -> any == record).isPresent();
  }

  Optional<DeclarationId> declaration(RecordType record) {
    return Optional.ofNullable(declared.get(record));
  }
}
