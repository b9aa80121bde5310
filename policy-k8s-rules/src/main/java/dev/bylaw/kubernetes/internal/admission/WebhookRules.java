package dev.bylaw.kubernetes.internal.admission;

import dev.bylaw.Coverage;
import dev.bylaw.binding.Operation;
import dev.bylaw.document.Node;
import dev.bylaw.kubernetes.internal.binding.PlatformWrites;
import dev.bylaw.kubernetes.internal.schema.KubernetesTypes;
import dev.bylaw.reader.Nodes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The requests that a webhook has to be asked about, so that every rule sees what it is on. */
public final class WebhookRules {
  private record Key(String operations, List<String> groups) {}

  private final Coverage coverage;
  private final Set<Operation> operations;
  private final KubernetesTypes types;

  /**
   * Makes the rules for what a policy set has rules on.
   *
   * @param operations the operations at which the webhook does anything
   */
  public WebhookRules(Coverage coverage, Set<Operation> operations, KubernetesTypes types) {
    this.coverage = coverage;
    this.operations = operations;
    this.types = types;
  }

  /** Returns the value of {@code rules}, ordered so that equal sets give equal configurations. */
  public Node rules() {
    Map<Key, Set<String>> resources = new TreeMap<>(Comparator.comparing(Key::operations)
        .thenComparing(each -> each.groups().toString()));
    coverage.kinds().forEach((kind, done) -> {
      Resources found = Resources.of(kind, types);
      add(resources, done, found.groups(), found.resource());
    });
    add(resources, coverage.anyObject(), List.of("*"), "*");
    List<Node> rules = new ArrayList<>();
    resources.forEach((key, names) -> rules.add(rule(key, names)));
    return Nodes.list(rules);
  }

  private void add(
      Map<Key, Set<String>> resources, Set<Operation> done, List<String> groups, String name) {
    Set<Operation> asked = EnumSet.copyOf(operations);
    asked.retainAll(done);
    if (!asked.isEmpty()) {
      String names = String.join(",", asked.stream().map(Operation::name).toList());
      resources.computeIfAbsent(new Key(names, groups), any -> new TreeSet<>()).add(name);
    }
  }

  private static Node rule(Key key, Set<String> resources) {
    Map<String, Node> rule = new LinkedHashMap<>();
    rule.put("apiGroups", texts(key.groups()));
    rule.put("apiVersions", texts(List.of("*")));
    rule.put("operations", texts(List.of(key.operations().split(","))));
    rule.put("resources", texts(List.copyOf(resources)));
    return Nodes.object(rule);
  }

  private static Node texts(List<String> texts) {
    return Nodes.list(texts.stream().map(Nodes::string).toList());
  }

  /** Returns the value of {@code matchConditions}: what no rule is evaluated on is not sent. */
  public Node conditions() {
    List<Node> conditions = new ArrayList<>();
    if (coverage.subresources().isEmpty()) {
      String names = "'" + String.join("', '", PlatformWrites.SUBRESOURCES) + "'";
      conditions.add(condition(
          "not-written-by-the-platform",
          "!has(request.subResource) || !(request.subResource in [" + names + "])"));
    }
    if (coverage.kinds().keySet().stream().noneMatch(PlatformWrites.KINDS::contains)) {
      conditions.add(condition(
          "not-written-all-the-time",
          "!(request.resource.group in ['', 'events.k8s.io'] && request.resource.resource == "
              + "'events') && !(request.resource.group == 'coordination.k8s.io' && "
              + "request.resource.resource == 'leases')"));
    }
    return Nodes.list(conditions);
  }

  private static Node condition(String name, String expression) {
    Map<String, Node> condition = new LinkedHashMap<>();
    condition.put("name", Nodes.string(name));
    condition.put("expression", Nodes.string(expression));
    return Nodes.object(condition);
  }
}
