package dev.bylaw.profile;

import dev.bylaw.binding.MatchBlock;
import dev.bylaw.decision.Action;
import dev.bylaw.decision.Severity;
import dev.bylaw.diagnostic.Label;
import dev.bylaw.document.Node;
import dev.bylaw.library.RuleInfo;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An instance while entries are applied to it. */
final class InstanceDraft {
  final RuleInfo rule;
  final String name;

  /** The entry that touched it last. */
  Label origin;

  private boolean disabled;
  private Action action = Action.DENY;
  private Severity severity;
  private List<MatchBlock> match = List.of();
  private List<MatchBlock> exclude = List.of();
  private final Map<String, ParameterValue> parameters = new LinkedHashMap<>();

  InstanceDraft(RuleInfo rule, String name, Label origin) {
    this.rule = rule;
    this.name = name;
    this.origin = origin;
    this.severity = rule.severity();
  }

  InstanceDraft copy() {
    InstanceDraft copy = new InstanceDraft(rule, name, origin);
    copy.disabled = disabled;
    copy.action = action;
    copy.severity = severity;
    copy.match = match;
    copy.exclude = exclude;
    copy.parameters.putAll(parameters);
    return copy;
  }

  /** Applies an entry: parameters merge by name, everything else replaces where it is given. */
  void apply(ProfileEntry entry, Label where) {
    origin = where;
    for (Map.Entry<String, Node> given : entry.parameters().entrySet()) {
      boolean known =
          rule.parameters().stream().anyMatch(each -> each.name().equals(given.getKey()));
      if (known) {
        parameters.put(given.getKey(), new ParameterValue(given.getValue(), where.source()));
      }
    }
    match = entry.match().isEmpty() ? match : entry.match();
    exclude = entry.exclude().isEmpty() ? exclude : entry.exclude();
    severity = entry.severity().orElse(severity);
    disabled = entry.disabled() || (disabled && entry.action().isEmpty());
    action = entry.action().orElse(action);
  }

  boolean isDisabled() {
    return disabled;
  }

  Map<String, ParameterValue> parameters() {
    return parameters;
  }

  RuleUse use(List<String> weakenings) {
    return new RuleUse(rule, name, action, severity, match, exclude, parameters, weakenings);
  }

  /** Says in which ways this instance is, or may be, weaker than it was. */
  List<String> weakerThan(InstanceDraft before) {
    List<String> ways = new ArrayList<>();
    if (disabled && !before.disabled) {
      ways.add("disabled");
    }
    if (strength(action) < strength(before.action)) {
      ways.add("action " + action + " instead of " + before.action);
    }
    if (severity.compareTo(before.severity) < 0) {
      ways.add("severity " + severity + " instead of " + before.severity);
    }
    if (!match.equals(before.match) && !match.isEmpty()) {
      ways.add("match replaced");
    }
    if (!exclude.equals(before.exclude)) {
      ways.add("exclude replaced");
    }
    parameters.forEach((key, value) -> {
      if (!value.equals(before.parameters.get(key))) {
        ways.add("parameter " + key + " changed");
      }
    });
    return ways;
  }

  private static int strength(Action action) {
    return switch (action) {
      case DENY, FIX -> 2;
      case WARN -> 1;
      case AUDIT -> 0;
    };
  }
}
