package dev.bylaw.internal.value;

import dev.bylaw.document.NullNode;
import dev.bylaw.document.ObjectNode;
import dev.bylaw.type.Type;
import java.util.List;
import java.util.Map;

/** A record. */
public sealed interface RecordValue extends Value {
  /** Returns the names of all that it has, undeclared ones too, in order. */
  List<String> keys();

  /**
   * Returns a field.
   *
   * @param declared the type that the reader expects
   * @return its value; absent, or missing, where there is none
   * @throws EvaluationFailure if a document's value is not of that type
   */
  Value field(String name, Type declared);

  /** A record that was computed. */
  record Computed(Map<String, Value> fields, Origin origin) implements RecordValue {
    @Override
    public List<String> keys() {
      return List.copyOf(fields.keySet());
    }

    @Override
    public Value field(String name, Type declared) {
      Value value = fields.get(name);
      return value == null ? new AbsentValue(false, origin.key(name)) : value;
    }
  }

  /**
   * A record of a document, whose fields are read when they are asked for.
   *
   * @param type its type as far as it is known: a record, or a union of records
   */
  record FromDocument(ObjectNode node, Type type, Origin origin) implements RecordValue {
    @Override
    public List<String> keys() {
      return node.keys().stream()
          .filter(key -> !(node.get(key) instanceof NullNode))
          .toList();
    }

    @Override
    public Value field(String name, Type declared) {
      return TypedReader.field(node.get(name), declared, origin.key(name));
    }
  }
}
