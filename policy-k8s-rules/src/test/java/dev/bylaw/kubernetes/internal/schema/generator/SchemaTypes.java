package dev.bylaw.kubernetes.internal.schema.generator;

import static dev.bylaw.kubernetes.internal.schema.generator.OpenApiDocument.object;
import static dev.bylaw.kubernetes.internal.schema.generator.OpenApiDocument.text;
import static dev.bylaw.kubernetes.internal.schema.generator.OpenApiDocument.texts;

import dev.bylaw.document.ObjectNode;
import dev.bylaw.type.JsonType;
import dev.bylaw.type.ListType;
import dev.bylaw.type.LiteralType;
import dev.bylaw.type.MapType;
import dev.bylaw.type.ScalarType;
import dev.bylaw.type.Type;
import dev.bylaw.type.UnionType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Makes types of schemas. */
final class SchemaTypes {
  private static final Type INT_OR_STRING =
      UnionType.of(List.of(ScalarType.INT, ScalarType.STRING));

  /** Schemas that stand for no record: their documents describe them in prose alone. */
  private static final Map<String, Type> SPECIAL = Map.ofEntries(
      Map.entry("Quantity", ScalarType.QUANTITY),
      Map.entry("IntOrString", INT_OR_STRING),
      Map.entry("Time", ScalarType.INSTANT),
      Map.entry("MicroTime", ScalarType.INSTANT),
      Map.entry("Duration", ScalarType.DURATION),
      Map.entry("RawExtension", JsonType.JSON),
      Map.entry("FieldsV1", JsonType.JSON),
      Map.entry("Patch", JsonType.JSON),
      Map.entry("JSON", JsonType.JSON),
      Map.entry("JSONSchemaPropsOrArray", JsonType.JSON),
      Map.entry("JSONSchemaPropsOrBool", JsonType.JSON),
      Map.entry("JSONSchemaPropsOrStringArray", JsonType.JSON),
      Map.entry("CustomResourceSubresourceStatus", JsonType.JSON));

  private SchemaTypes() {}

  /** Whether a schema stands for no record. */
  static boolean isScalar(String definition) {
    return SPECIAL.containsKey(DefinitionName.of(definition).shortName());
  }

  /** The schema that a {@code $ref} names. */
  static String referenced(String ref) {
    return ref.substring(ref.lastIndexOf('/') + 1);
  }

  /**
   * Makes the type of a schema.
   *
   * @param records makes the type of a schema that is referred to by name
   */
  static Type of(ObjectNode schema, Function<String, Type> records) {
    Optional<String> ref = text(schema, "$ref").map(SchemaTypes::referenced);
    if (ref.isPresent()) {
      Type special = SPECIAL.get(DefinitionName.of(ref.get()).shortName());
      return special != null ? special : records.apply(ref.get());
    }
    List<String> values = texts(schema, "enum");
    if (!values.isEmpty()) {
      return UnionType.of(values.stream().map(LiteralType::new).toList());
    }
    return switch (jsonType(schema)) {
      case "string" -> string(schema);
      case "integer" -> ScalarType.INT;
      case "number" -> ScalarType.FLOAT;
      case "boolean" -> ScalarType.BOOL;
      case "array" -> new ListType(of(object(schema, "items").orElseThrow(), records));
      case "object" ->
        object(schema, "additionalProperties")
            .<Type>map(each -> new MapType(of(each, records)))
            .orElse(JsonType.JSON);
      default -> JsonType.JSON;
    };
  }

  private static Type string(ObjectNode schema) {
    return switch (text(schema, "format").orElse("")) {
      case "date-time" -> ScalarType.INSTANT;
      case "int-or-string" -> INT_OR_STRING;
      default -> ScalarType.STRING;
    };
  }

  /** The JSON type without the {@code null} that lax schemas add. */
  private static String jsonType(ObjectNode schema) {
    return text(schema, "type")
        .or(() ->
            texts(schema, "type").stream().filter(each -> !each.equals("null")).findFirst())
        .orElse("");
  }

  /**
   * Joins what the documents say of one field. An enumeration wins over plain strings: most
   * documents do not name the values.
   */
  static Type join(List<Type> types) {
    if (types.stream().allMatch(ListType.class::isInstance)) {
      return new ListType(join(types.stream().map(t -> ((ListType) t).element()).toList()));
    }
    if (types.stream().allMatch(MapType.class::isInstance)) {
      return new MapType(join(types.stream().map(t -> ((MapType) t).value()).toList()));
    }
    List<Type> alternatives = new ArrayList<>(types);
    boolean enumerated = UnionType.of(types) instanceof UnionType union
        && union.alternatives().stream().anyMatch(LiteralType.class::isInstance);
    if (enumerated) {
      alternatives.removeIf(each -> each == ScalarType.STRING);
    }
    return UnionType.of(alternatives);
  }
}
