package dev.bylaw.profile;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.path.NodePath;
import dev.bylaw.document.Node;
import dev.bylaw.document.Place;
import dev.bylaw.jackson.JsonNodes;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * Validates a value against a schema. The only class that touches the validator, which therefore is
 * loaded only when a profile gives a value.
 */
final class SchemaValidation {
  private static final Comparator<Error> OUTERMOST_FIRST =
      Comparator.comparingInt(error -> error.getInstanceLocation().getNameCount());

  /** The keywords whose failures are reported of the object and are about one of its entries. */
  private static final Set<String> OF_ENTRIES = Set.of("required", "additionalProperties");

  private SchemaValidation() {}

  /**
   * Validates.
   *
   * @return the places in the value that are wrong, outermost first; of a missing or unknown entry,
   *     its own
   */
  static List<Place> failures(Node schema, Node value) {
    Schema compiled = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(JsonNodes.toJsonNode(schema));
    return compiled.validate(JsonNodes.toJsonNode(value)).stream()
        .sorted(OUTERMOST_FIRST)
        .map(SchemaValidation::place)
        .distinct()
        .toList();
  }

  private static Place place(Error error) {
    NodePath path = error.getInstanceLocation();
    Place place = Place.ROOT;
    for (int i = 0; i < path.getNameCount(); i++) {
      Object step = path.getElement(i);
      place = step instanceof Integer index ? place.index(index) : place.key(step.toString());
    }
    String property = error.getProperty();
    boolean ofEntry = property != null && OF_ENTRIES.contains(error.getKeyword());
    return ofEntry ? place.key(property) : place;
  }
}
