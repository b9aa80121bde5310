package dev.bylaw.profile;

import dev.bylaw.diagnostic.Suggestion;
import dev.bylaw.document.BooleanNode;
import dev.bylaw.document.ListNode;
import dev.bylaw.document.Node;
import dev.bylaw.document.NullNode;
import dev.bylaw.document.ObjectNode;
import dev.bylaw.document.StringNode;
import dev.bylaw.source.SourceText;
import dev.bylaw.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads an object of a configuration file strictly: unknown keys, nulls, empty values and scalars
 * of another type are errors. What is wrong is reported and then counts as not given.
 */
final class StrictObject {
  private final ObjectNode node;
  private final String name;
  private final SourceText source;
  private final Problems problems;

  /**
   * Begins to read an object, and reports keys that are not known.
   *
   * @param name what messages call the object, as {@code an entry of 'rules'}
   * @param keys the keys that it may have
   */
  StrictObject(
      ObjectNode node, String name, List<String> keys, SourceText source, Problems problems) {
    this.node = node;
    this.name = name;
    this.source = source;
    this.problems = problems;
    for (String key : node.keys()) {
      if (!keys.contains(key)) {
        String known = "known keys: " + String.join(", ", keys);
        report(
            ProfileCode.UNKNOWN_KEY,
            node.keySpan(key),
            name + " has no key '" + key + "'",
            Suggestion.closest(key, keys)
                .map(near -> "did you mean '" + near + "'?")
                .orElse(known));
      }
    }
  }

  /** Returns a value that is there and not null. */
  Optional<Node> value(String key) {
    Node value = node.get(key);
    if (value instanceof NullNode) {
      report(
          ProfileCode.NULL_VALUE,
          node.keySpan(key).to(value.span()),
          "'" + key + "' has no value",
          "give one, or remove the key");
      return Optional.empty();
    }
    return Optional.ofNullable(value);
  }

  /** Returns a text that must be there. */
  Optional<String> requiredText(String key) {
    if (node.get(key) == null) {
      report(ProfileCode.MISSING_KEY, node.span(), name + " needs '" + key + "'", "");
      return Optional.empty();
    }
    return text(key);
  }

  Optional<String> text(String key) {
    return value(key).flatMap(value -> text(value, "'" + key + "'"));
  }

  private Optional<String> text(Node value, String what) {
    if (!(value instanceof StringNode text)) {
      wrongType(value, what + " is a text");
      return Optional.empty();
    }
    if (text.value().isBlank()) {
      report(ProfileCode.EMPTY_VALUE, value.span(), what + " is empty", "give a text");
      return Optional.empty();
    }
    return Optional.of(text.value());
  }

  boolean flag(String key) {
    Optional<Node> value = value(key);
    if (value.isPresent() && !(value.get() instanceof BooleanNode)) {
      wrongType(value.get(), "'" + key + "' is true or false");
    }
    return value.isPresent() && value.get() instanceof BooleanNode flag && flag.value();
  }

  /** Returns a list of texts; empty if it is not given or wrong. */
  List<String> texts(String key) {
    List<String> texts = new ArrayList<>();
    for (Node element : elements(key)) {
      text(element, "an element of '" + key + "'").ifPresent(texts::add);
    }
    return texts;
  }

  /** Returns the elements of a list that must not be empty; empty if it is not given or wrong. */
  List<Node> elements(String key) {
    Optional<Node> value = value(key);
    if (value.isEmpty()) {
      return List.of();
    }
    if (!(value.get() instanceof ListNode list)) {
      wrongType(value.get(), "'" + key + "' is a list");
      return List.of();
    }
    if (list.size() == 0) {
      reportEmpty(key, list);
    }
    List<Node> elements = new ArrayList<>();
    for (int i = 0; i < list.size(); i++) {
      elements.add(list.element(i));
    }
    return elements;
  }

  /** Returns an object that must not be empty. */
  Optional<ObjectNode> object(String key) {
    return value(key).flatMap(value -> object(value, "'" + key + "'"));
  }

  /** Takes a value as an object that must not be empty. */
  Optional<ObjectNode> object(Node value, String what) {
    if (!(value instanceof ObjectNode object)) {
      wrongType(value, what + " is an object");
      return Optional.empty();
    }
    if (object.keys().isEmpty()) {
      report(ProfileCode.EMPTY_VALUE, value.span(), what + " is empty", "say what is meant");
      return Optional.empty();
    }
    return Optional.of(object);
  }

  /**
   * Returns a text that must be one of some.
   *
   * @param advice what to say where another type is given
   */
  Optional<String> choice(String key, List<String> accepted, String advice) {
    Optional<Node> value = value(key);
    if (value.isPresent() && !(value.get() instanceof StringNode)) {
      report(
          ProfileCode.WRONG_TYPE,
          value.get().span(),
          "'" + key + "' is one of " + String.join(", ", accepted) + "; given "
              + value.get().describe(),
          advice);
      return Optional.empty();
    }
    Optional<String> text = text(key);
    if (text.isPresent() && !accepted.contains(text.get())) {
      unknownValue(value.orElseThrow(), text.get(), "'" + key + "'", accepted);
      return Optional.empty();
    }
    return text;
  }

  /** Reports a text that is none of those accepted. */
  void unknownValue(Node value, String given, String what, List<String> accepted) {
    report(
        ProfileCode.UNKNOWN_VALUE,
        value.span(),
        what + " is one of " + String.join(", ", accepted) + "; given '" + given + "'",
        Suggestion.hint(given, accepted));
  }

  private void reportEmpty(String key, Node value) {
    report(
        ProfileCode.EMPTY_VALUE,
        value.span(),
        "the list '" + key + "' is empty",
        "it could mean all or nothing; list what is meant, or remove the key");
  }

  void wrongType(Node value, String expected) {
    if (value instanceof NullNode) {
      report(ProfileCode.NULL_VALUE, value.span(), expected + ", and not null", "");
      return;
    }
    report(
        ProfileCode.WRONG_TYPE,
        value.span(),
        expected + "; given " + value.describe(),
        Quoting.advice(value, source));
  }

  void report(ProfileCode code, Span span, String message, String hint) {
    problems.add(code, source, span, message, hint);
  }
}
