package dev.bylaw.profile;

import dev.bylaw.diagnostic.Suggestion;
import dev.bylaw.document.ListNode;
import dev.bylaw.document.Node;
import dev.bylaw.document.ObjectNode;
import dev.bylaw.document.Place;
import dev.bylaw.document.StringNode;
import dev.bylaw.library.ParameterInfo;
import dev.bylaw.source.SourceText;
import dev.bylaw.type.LiteralType;
import dev.bylaw.type.OptionalType;
import dev.bylaw.type.RecordType;
import dev.bylaw.type.Type;
import dev.bylaw.type.UnionType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Checks the value of a parameter, and says what was given and what is accepted. */
final class ParameterCheck {
  private static final int EXCERPT = 40;

  private final ParameterInfo parameter;
  private final String instance;
  private final Node value;
  private final SourceText source;
  private final Problems problems;

  ParameterCheck(
      ParameterInfo parameter, String instance, ParameterValue value, Problems problems) {
    this.parameter = parameter;
    this.instance = instance;
    this.value = value.node();
    this.source = value.source();
    this.problems = problems;
  }

  void check() {
    List<Place> wrong =
        new ArrayList<>(SchemaValidation.failures(ParameterSchema.of(parameter), value));
    ScalarCheck.failures(value, parameter.type(), Place.ROOT, wrong);
    List<Place> reported = new ArrayList<>();
    for (Place place : wrong) {
      if (reported.stream().noneMatch(outer -> isWithin(place, outer))) {
        reported.add(place);
        report(place);
      }
    }
  }

  private static boolean isWithin(Place place, Place outer) {
    Place step = place;
    while (step != null && !step.equals(outer)) {
      step = step.parent();
    }
    return step != null;
  }

  private void report(Place place) {
    String where = place.toString().isEmpty() ? "" : " at " + place;
    String message = "the parameter '" + parameter.name() + "' of '" + instance + "'" + where;
    Place parent = place.parent();
    Node found = place.find(value);
    if (parent != null && found == null) {
      Node container = parent.find(value);
      problems.add(
          ProfileCode.INVALID_PARAMETER,
          source,
          container == null ? value.span() : container.span(),
          message + " is missing; " + TypeWords.accepted(type(place)),
          "");
    } else if (!reportUnknownField(message, place)) {
      Type type = type(place);
      problems.add(
          ProfileCode.INVALID_PARAMETER,
          source,
          found == null ? value.span() : found.span(),
          message + ": given " + given(found == null ? value : found) + "; "
              + TypeWords.accepted(type) + emptiness(found),
          hint(found, type));
    }
  }

  private boolean reportUnknownField(String message, Place place) {
    String key = place.key();
    Place parent = place.parent();
    if (key == null
        || parent == null
        || !(type(parent) instanceof RecordType record)
        || record.field(key).isPresent()
        || !(parent.find(value) instanceof ObjectNode object)) {
      return false;
    }
    problems.add(
        ProfileCode.INVALID_PARAMETER,
        source,
        object.keySpan(key),
        message + ": there is no such field; " + TypeWords.accepted(record),
        Suggestion.hint(key, record.fieldNames()));
    return true;
  }

  private static String emptiness(@Nullable Node found) {
    boolean empty = (found instanceof ListNode list && list.size() == 0)
        || (found instanceof ObjectNode object && object.keys().isEmpty());
    return empty ? ", not empty" : "";
  }

  private String given(Node node) {
    String text = source.text(node.span()).lines().findFirst().orElse("");
    String excerpt = text.length() > EXCERPT ? text.substring(0, EXCERPT) + "…" : text;
    return node instanceof ObjectNode || node instanceof ListNode
        ? node.describe()
        : node.describe() + ", " + excerpt;
  }

  private String hint(@Nullable Node found, Type type) {
    if (found == null) {
      return "";
    }
    if (found instanceof StringNode text && type instanceof UnionType union) {
      List<String> literals = union.alternatives().stream()
          .filter(LiteralType.class::isInstance)
          .map(literal -> ((LiteralType) literal).value())
          .toList();
      return Suggestion.hint(text.value(), literals);
    }
    boolean text = TypeWords.isText(type);
    return text ? Quoting.advice(found, source) : "";
  }

  /** Returns the type expected at a place; of the whole parameter where that is not known. */
  private Type type(Place place) {
    Type type = OptionalType.unwrap(parameter.type());
    for (Place step : place.steps()) {
      String key = step.key();
      Optional<Type> next = key == null ? ScalarCheck.element(type) : ScalarCheck.entry(type, key);
      if (next.isEmpty()) {
        return type;
      }
      type = next.get();
    }
    return type;
  }
}
