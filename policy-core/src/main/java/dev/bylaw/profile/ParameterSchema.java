package dev.bylaw.profile;

import dev.bylaw.document.Node;
import dev.bylaw.document.ObjectNode;
import dev.bylaw.library.ParameterInfo;
import dev.bylaw.library.RuleInfo;
import dev.bylaw.reader.Nodes;
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
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Makes JSON Schemas (draft 2020-12) from the types of parameters. An optional type has the schema
 * of its value, since a profile leaves out what is absent. Domain scalars are texts with a pattern
 * that everything matches that parses; whether a text parses, their own parser says.
 */
public final class ParameterSchema {
  private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";

  private final Map<String, Node> definitions = new LinkedHashMap<>();
  private final IdentityHashMap<RecordType, String> names = new IdentityHashMap<>();
  private final Set<String> taken = new HashSet<>();

  private ParameterSchema() {}

  /**
   * Makes the schema of the values of a type.
   *
   * @param type the type
   * @return the schema, an object
   */
  public static ObjectNode of(Type type) {
    ParameterSchema schema = new ParameterSchema();
    return schema.document(schema.entries(type));
  }

  /**
   * Makes the schema of the values of a parameter: of its type, where a list, set, map or text that
   * has no default must not be empty.
   *
   * @param parameter the parameter
   * @return the schema, an object
   */
  public static ObjectNode of(ParameterInfo parameter) {
    ParameterSchema schema = new ParameterSchema();
    return schema.document(schema.entries(parameter));
  }

  /**
   * Makes the schema of what a profile gives to a rule with {@code with}.
   *
   * @param rule the rule
   * @return the schema, an object; a parameter without default is required
   */
  public static ObjectNode of(RuleInfo rule) {
    ParameterSchema schema = new ParameterSchema();
    Map<String, Node> properties = new LinkedHashMap<>();
    List<Node> required = new ArrayList<>();
    for (ParameterInfo parameter : rule.parameters()) {
      properties.put(parameter.name(), Nodes.object(schema.entries(parameter)));
      if (parameter.required()) {
        required.add(Nodes.string(parameter.name()));
      }
    }
    return schema.document(object(properties, required));
  }

  private ObjectNode document(Map<String, Node> entries) {
    Map<String, Node> document = new LinkedHashMap<>();
    document.put("$schema", Nodes.string(DIALECT));
    document.putAll(entries);
    if (!definitions.isEmpty()) {
      document.put("$defs", Nodes.object(definitions));
    }
    return Nodes.object(document);
  }

  private Map<String, Node> entries(ParameterInfo parameter) {
    Map<String, Node> entries = entries(parameter.type());
    Type type = OptionalType.unwrap(parameter.type());
    if (parameter.required() && (type instanceof ListType || type instanceof SetType)) {
      entries.put("minItems", Nodes.integer(1));
    } else if (parameter.required() && type instanceof MapType) {
      entries.put("minProperties", Nodes.integer(1));
    }
    return entries;
  }

  private Node schema(Type type) {
    return Nodes.object(entries(type));
  }

  private Map<String, Node> entries(Type type) {
    Type present = OptionalType.unwrap(type);
    Map<String, Node> entries = new LinkedHashMap<>();
    if (present instanceof ScalarType scalar) {
      scalar(scalar, entries);
    } else if (present instanceof LiteralType literal) {
      entries.put("const", Nodes.string(literal.value()));
    } else if (present instanceof ListType list) {
      entries.put("type", Nodes.string("array"));
      entries.put("items", schema(list.element()));
    } else if (present instanceof SetType set) {
      entries.put("type", Nodes.string("array"));
      entries.put("items", schema(set.element()));
      entries.put("uniqueItems", Nodes.bool(true));
    } else if (present instanceof MapType map) {
      entries.put("type", Nodes.string("object"));
      entries.put("additionalProperties", schema(map.value()));
    } else if (present instanceof RecordType record) {
      entries.put("$ref", Nodes.string("#/$defs/" + definition(record)));
    } else if (present instanceof UnionType union) {
      union(union, entries);
    } else if (present == NothingType.NOTHING) {
      entries.put("not", Nodes.object(Map.of()));
    } else if (present != JsonType.JSON) {
      throw new IllegalArgumentException("no schema for " + type);
    }
    return entries;
  }

  private static void scalar(ScalarType type, Map<String, Node> entries) {
    switch (type) {
      case BOOL -> entries.put("type", Nodes.string("boolean"));
      case INT -> {
        entries.put("type", Nodes.string("integer"));
        entries.put("minimum", Nodes.integer(Long.MIN_VALUE));
        entries.put("maximum", Nodes.integer(Long.MAX_VALUE));
      }
      case FLOAT -> entries.put("type", Nodes.string("number"));
      default -> {
        entries.put("type", Nodes.string("string"));
        pattern(type, entries);
      }
    }
  }

  private static void pattern(ScalarType type, Map<String, Node> entries) {
    String pattern = switch (type) {
      case QUANTITY ->
        "^[+-]?([0-9]+(\\.[0-9]*)?|\\.[0-9]+)([KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$";
      case DURATION -> "^[+-]?(0|(([0-9]+(\\.[0-9]*)?|\\.[0-9]+)(ns|us|µs|μs|ms|s|m|h))+)$";
      case INSTANT -> "^[0-9]{4}-[0-9]{2}-[0-9]{2}[Tt][0-9:.]+([Zz]|[+-][0-9]{2}:[0-9]{2})$";
      case VERSION -> "^v?[0-9]+(\\.[0-9]+){0,2}(-.+)?$";
      case CIDR -> "^[0-9A-Fa-f:.]+(/[0-9]{1,3})?$";
      case IMAGE -> "^[^\\s]+$";
      default -> "";
    };
    if (!pattern.isEmpty()) {
      entries.put("pattern", Nodes.string(pattern));
    }
  }

  private void union(UnionType union, Map<String, Node> entries) {
    List<Node> literals = new ArrayList<>();
    List<Node> others = new ArrayList<>();
    for (Type alternative : union.alternatives()) {
      if (alternative instanceof LiteralType literal) {
        literals.add(Nodes.string(literal.value()));
      } else {
        others.add(schema(alternative));
      }
    }
    Node choice = Nodes.list(literals);
    if (others.isEmpty()) {
      entries.put("enum", choice);
    } else {
      if (!literals.isEmpty()) {
        others.add(Nodes.object(Map.of("enum", choice)));
      }
      entries.put("anyOf", Nodes.list(others));
    }
  }

  /** Returns the name of a record's definition; a record may contain itself. */
  private String definition(RecordType record) {
    String known = names.get(record);
    if (known != null) {
      return known;
    }
    String name = record.name();
    for (int i = 2; !taken.add(name); i++) {
      name = record.name() + i;
    }
    names.put(record, name);
    definitions.put(name, Nodes.object(Map.of()));
    Map<String, Node> properties = new LinkedHashMap<>();
    List<Node> required = new ArrayList<>();
    for (Field field : record.fields()) {
      properties.put(field.name(), schema(field.type()));
      if (!(field.type() instanceof OptionalType)) {
        required.add(Nodes.string(field.name()));
      }
    }
    definitions.put(name, Nodes.object(object(properties, required)));
    return name;
  }

  private static Map<String, Node> object(Map<String, Node> properties, List<Node> required) {
    Map<String, Node> entries = new LinkedHashMap<>();
    entries.put("type", Nodes.string("object"));
    entries.put("properties", Nodes.object(properties));
    if (!required.isEmpty()) {
      entries.put("required", Nodes.list(required));
    }
    entries.put("additionalProperties", Nodes.bool(false));
    return entries;
  }
}
