package dev.bylaw.dsl.internal.declare;

import dev.bylaw.binding.Binding;
import dev.bylaw.binding.BindingConstant;
import dev.bylaw.binding.Operation;
import dev.bylaw.binding.TypeLookup;
import dev.bylaw.type.KindName;
import dev.bylaw.type.RecordType;
import dev.bylaw.type.Type;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The names that the binding brings, or none where there is no binding. */
public final class BindingNames {
  /** The ambient name of the whole object under review. */
  public static final String WHOLE_OBJECT = "object";

  private final Optional<Binding> binding;

  /** Makes the names of a binding. */
  public BindingNames(Optional<Binding> binding) {
    this.binding = binding;
  }

  /** Finds a type by its short name. */
  public TypeLookup type(String name) {
    return binding.map(each -> each.type(name)).orElseGet(TypeLookup.Unknown::new);
  }

  /** Returns the short names of all types. */
  public List<String> typeNames() {
    return binding.map(Binding::typeNames).orElse(List.of());
  }

  /** Tells whether a name is the short name of a kind. */
  public boolean isKind(String name) {
    return type(name) instanceof TypeLookup.Found found && found.type().kind().isPresent();
  }

  /** Finds a kind by group and version. */
  public Optional<RecordType> importedKind(String groupVersion, String kind) {
    return binding.flatMap(each -> each.importedKind(groupVersion, kind));
  }

  /** Returns the type of any object. */
  public Optional<RecordType> anyObject() {
    return binding.flatMap(Binding::anyObject);
  }

  /** Returns the names that rules may read, with their types. */
  public Map<String, Type> ambient() {
    return binding.map(Binding::ambient).orElse(Map.of());
  }

  /** Returns the operations that objects of a kind undergo. */
  public Set<Operation> operations(KindName kind) {
    return binding.map(each -> each.operations(kind)).orElse(EnumSet.allOf(Operation.class));
  }

  /** Finds a constant that a policy set fixes. */
  public Optional<BindingConstant> constant(String name) {
    return binding.stream()
        .flatMap(each -> each.constants().stream())
        .filter(each -> each.name().equals(name))
        .findFirst();
  }

  /** Returns the names of everything that an expression may read. */
  public Set<String> values() {
    Set<String> names = new TreeSet<>(ambient().keySet());
    binding.ifPresent(each -> each.constants().forEach(constant -> names.add(constant.name())));
    return names;
  }
}
