package dev.bylaw.profile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bylaw.document.Place;
import dev.bylaw.reader.NodeWriter;
import dev.bylaw.reader.Nodes;
import dev.bylaw.type.Field;
import dev.bylaw.type.JsonType;
import dev.bylaw.type.ListType;
import dev.bylaw.type.OptionalType;
import dev.bylaw.type.RecordType;
import dev.bylaw.type.ScalarType;
import dev.bylaw.type.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParameterSchemaTest {
  @Test
  void of_a_rule_is_an_object_of_its_parameters() {
    assertThat(NodeWriter.json(ParameterSchema.of(Rules.ALL.get(3))))
        .isEqualTo("{\"$schema\":\"https://json-schema.org/draft/2020-12/schema\","
            + "\"type\":\"object\",\"properties\":{\"max\":{\"type\":\"integer\","
            + "\"minimum\":-9223372036854775808,\"maximum\":9223372036854775807},"
            + "\"mode\":{\"enum\":[\"strict\",\"relaxed\"]}},"
            + "\"required\":[\"max\"],\"additionalProperties\":false}");
  }

  @Test
  void a_record_may_contain_itself() {
    List<Field> fields = new ArrayList<>();
    RecordType tree = RecordType.of("Tree", () -> fields);
    fields.add(Field.of("value", JsonType.JSON));
    fields.add(Field.of("children", OptionalType.of(new ListType(tree))));
    assertThat(NodeWriter.json(ParameterSchema.of(tree)))
        .contains("\"$ref\":\"#/$defs/Tree\"")
        .contains("\"children\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/Tree\"}}")
        .contains("\"required\":[\"value\"]");
    Object leaf = Map.of("value", 1);
    Object good = Map.of("value", "x", "children", List.of(leaf, leaf));
    Object bad = Map.of("value", "x", "children", List.of(leaf, Map.of("valu", 1)));
    assertThat(SchemaValidation.failures(ParameterSchema.of(tree), Nodes.fromJava(good)))
        .isEmpty();
    assertThat(SchemaValidation.failures(ParameterSchema.of(tree), Nodes.fromJava(bad)))
        .extracting(Place::toString)
        .containsExactlyInAnyOrder("children[1].valu", "children[1].value");
  }

  @ParameterizedTest
  @CsvSource({
    "quantity, 4Gi, true",
    "quantity, 500m, true",
    "quantity, -1.5e3, true",
    "quantity, 1Gx, false",
    "quantity, .5, true",
    "quantity, 12E, true",
    "duration, 1h30m, true",
    "duration, 0, true",
    "duration, -1.5h, true",
    "duration, 300ms, true",
    "duration, 5, false",
    "instant, 2027-01-31T12:00:00Z, true",
    "instant, 2027-01-31T12:00:00.5+02:00, true",
    "instant, 2027-01-31, false",
    "version, 1.30, true",
    "version, v1.0.3-beta.1, true",
    "version, 1.2.3.4, false",
    "version, one, false",
    "cidr, 10.0.0.0/8, true",
    "cidr, fd00::/8, true",
    "cidr, ::ffff:10.0.0.1, true",
    "cidr, 10.0.0/8, false",
    "image, nginx, true",
    "image, ghcr.io/acme/app:1.2, true",
    "image, a b, false",
    "regex, v[0-9]+, true",
    "regex, (, false"
  })
  void a_text_is_accepted_if_it_parses_and_its_pattern_never_refuses_one_that_does(
      String name, String text, boolean accepted) {
    Type type = ScalarType.named(name).orElseThrow();
    List<Place> bySchema = SchemaValidation.failures(ParameterSchema.of(type), Nodes.string(text));
    List<Place> byParser = new ArrayList<>();
    ScalarCheck.failures(Nodes.string(text), type, Place.ROOT, byParser);
    assertThat(byParser.isEmpty()).isEqualTo(accepted);
    if (accepted) {
      assertThat(bySchema).isEmpty();
    }
  }
}
