package dev.bylaw.profile;

import dev.bylaw.binding.MatchBlock;
import dev.bylaw.binding.MatchBlock.LabelRequirement;
import dev.bylaw.binding.MatchBlock.LabelSelector;
import dev.bylaw.binding.Operation;
import dev.bylaw.document.ListNode;
import dev.bylaw.document.Node;
import dev.bylaw.document.ObjectNode;
import dev.bylaw.document.StringNode;
import dev.bylaw.source.SourceText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Reads {@code match} and {@code exclude}: a block, or a list of blocks of which one must hold. */
final class MatchReader {
  private static final List<String> KEYS = List.of(
      "kinds",
      "namespaces",
      "namespaceSelector",
      "labelSelector",
      "names",
      "operations",
      "subresources",
      "users",
      "groups");
  private static final List<String> OPERATIONS =
      Arrays.stream(Operation.values()).map(Operation::toString).toList();
  private static final List<String> WITH_VALUES = List.of("In", "NotIn");
  private static final List<String> OPERATORS = List.of("In", "NotIn", "Exists", "DoesNotExist");

  private final SourceText source;
  private final Problems problems;

  MatchReader(SourceText source, Problems problems) {
    this.source = source;
    this.problems = problems;
  }

  List<MatchBlock> read(StrictObject entry, String key) {
    Optional<Node> value = entry.value(key);
    if (value.isEmpty()) {
      return List.of();
    }
    List<Node> nodes = value.get() instanceof ListNode ? entry.elements(key) : List.of(value.get());
    List<MatchBlock> blocks = new ArrayList<>();
    for (Node node : nodes) {
      entry.object(node, "a block of '" + key + "'").map(this::block).ifPresent(blocks::add);
    }
    return blocks;
  }

  private MatchBlock block(ObjectNode node) {
    StrictObject block = new StrictObject(node, "a block", KEYS, source, problems);
    return new MatchBlock(
        block.texts("kinds"),
        block.texts("namespaces"),
        block.object("namespaceSelector").map(this::selector),
        block.object("labelSelector").map(this::selector),
        block.texts("names"),
        operations(block),
        block.texts("subresources"),
        block.texts("users"),
        block.texts("groups"));
  }

  private static List<Operation> operations(StrictObject block) {
    List<Operation> operations = new ArrayList<>();
    for (Node element : block.elements("operations")) {
      if (!(element instanceof StringNode text)) {
        block.wrongType(element, "an operation is one of " + String.join(", ", OPERATIONS));
        continue;
      }
      Optional<Operation> operation = Arrays.stream(Operation.values())
          .filter(each -> each.toString().equals(text.value()))
          .findFirst();
      operation.ifPresent(operations::add);
      if (operation.isEmpty()) {
        block.unknownValue(element, text.value(), "an operation", OPERATIONS);
      }
    }
    return operations;
  }

  private LabelSelector selector(ObjectNode node) {
    StrictObject selector = new StrictObject(
        node, "a label selector", List.of("matchLabels", "matchExpressions"), source, problems);
    Map<String, String> labels = new LinkedHashMap<>();
    selector.object("matchLabels").ifPresent(given -> labels(given, selector, labels));
    List<LabelRequirement> requirements = new ArrayList<>();
    for (Node element : selector.elements("matchExpressions")) {
      selector
          .object(element, "an element of 'matchExpressions'")
          .flatMap(this::requirement)
          .ifPresent(requirements::add);
    }
    return new LabelSelector(labels, requirements);
  }

  private static void labels(ObjectNode given, StrictObject selector, Map<String, String> labels) {
    for (String key : given.keys()) {
      Node value = Objects.requireNonNull(given.get(key));
      if (value instanceof StringNode text) {
        labels.put(key, text.value());
      } else {
        selector.wrongType(value, "the value of the label '" + key + "' is a text");
      }
    }
  }

  private Optional<LabelRequirement> requirement(ObjectNode node) {
    StrictObject requirement = new StrictObject(
        node, "a requirement", List.of("key", "operator", "values"), source, problems);
    Optional<String> key = requirement.requiredText("key");
    requirement.requiredText("operator");
    Optional<String> operator = requirement.choice("operator", OPERATORS, "");
    List<String> values = requirement.texts("values");
    if (key.isEmpty() || operator.isEmpty()) {
      return Optional.empty();
    }
    boolean wanted = WITH_VALUES.contains(operator.get());
    if (wanted != (node.get("values") != null)) {
      requirement.report(
          wanted ? ProfileCode.MISSING_KEY : ProfileCode.UNKNOWN_KEY,
          node.span(),
          "the operator " + operator.get() + (wanted ? " needs 'values'" : " has no 'values'"),
          "");
    }
    return Optional.of(new LabelRequirement(key.get(), operator.get(), values));
  }
}
