package dev.bylaw.internal.link;

import dev.bylaw.binding.Operation;
import dev.bylaw.internal.program.DeclarationId;
import dev.bylaw.internal.program.Program;
import dev.bylaw.internal.program.RuleTarget;
import dev.bylaw.internal.program.ViewDefinition;
import dev.bylaw.type.KindName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Which rules run on which documents, in the order of the rules' ids. */
public final class RuleIndex {
  private final List<LinkedRule> all;
  private final Map<KindName, List<RuleOnObject>> byKind = new HashMap<>();
  private final List<RuleOnObject> onAnyObject = new ArrayList<>();
  private final Map<String, List<RuleOnObject>> byDocumentType = new HashMap<>();

  RuleIndex(List<LinkedRule> rules, Program program) {
    this.all = List.copyOf(rules);
    for (LinkedRule rule : rules) {
      for (RuleTarget target : rule.definition().targets()) {
        add(rule, target, program);
      }
    }
  }

  private void add(LinkedRule rule, RuleTarget target, Program program) {
    if (target instanceof RuleTarget.Kind kind) {
      add(rule, RuleOnObject.Part.WHOLE, onKindMutable(kind.kind()));
    } else if (target instanceof RuleTarget.AnyObject) {
      add(rule, RuleOnObject.Part.WHOLE, onAnyObject);
    } else if (target instanceof RuleTarget.Document document) {
      String type = document.type().toString();
      add(
          rule,
          RuleOnObject.Part.WHOLE,
          byDocumentType.computeIfAbsent(type, any -> new ArrayList<>()));
    } else if (target instanceof RuleTarget.View view) {
      addView(rule, view(view.view(), program));
    }
  }

  /** Rules come one after another, so that only the last can be the same. */
  private static void add(LinkedRule rule, RuleOnObject.Part part, List<RuleOnObject> targets) {
    int last = targets.size() - 1;
    if (last >= 0 && targets.get(last).rule().equals(rule)) {
      targets.set(last, targets.get(last).and(part));
    } else {
      targets.add(new RuleOnObject(rule, List.of(part)));
    }
  }

  private List<RuleOnObject> onKindMutable(KindName kind) {
    return byKind.computeIfAbsent(kind, any -> new ArrayList<>());
  }

  private static ViewDefinition view(DeclarationId id, Program program) {
    return program
        .declaration(id)
        .filter(ViewDefinition.class::isInstance)
        .map(ViewDefinition.class::cast)
        .orElseThrow(() -> new IllegalArgumentException("no view " + id));
  }

  private void addView(LinkedRule rule, ViewDefinition view) {
    for (ViewDefinition.Entry entry : view.entries()) {
      RuleOnObject.Part part = new RuleOnObject.Part(Optional.of(view.type()), entry.path());
      add(rule, part, onKindMutable(entry.kind()));
    }
  }

  /** Returns all rules. */
  public List<LinkedRule> all() {
    return all;
  }

  /** Returns the rules on a kind, without those on any object. */
  public List<RuleOnObject> onKind(KindName kind) {
    return byKind.getOrDefault(kind, List.of());
  }

  /** Returns the rules on any object. */
  public List<RuleOnObject> onAnyObject() {
    return onAnyObject;
  }

  /** Returns the kinds that rules are on, with their operations. */
  public Map<KindName, Set<Operation>> kinds() {
    Map<KindName, Set<Operation>> kinds = new HashMap<>();
    byKind.forEach((kind, rules) -> kinds.put(kind, operations(rules)));
    return kinds;
  }

  /** Returns the operations of the rules on any object. */
  public Set<Operation> anyObject() {
    return operations(onAnyObject);
  }

  /** Returns what matches name of the parts of objects. */
  public Set<String> subresources() {
    return all.stream()
        .flatMap(each -> each.selected().match().stream())
        .flatMap(each -> each.subresources().stream())
        .collect(Collectors.toSet());
  }

  private static Set<Operation> operations(List<RuleOnObject> rules) {
    return rules.stream()
        .flatMap(each -> each.rule().definition().operations().stream())
        .collect(Collectors.toSet());
  }

  /** Returns the rules on documents of a declared type. */
  public List<RuleOnObject> onDocumentType(String type) {
    return byDocumentType.getOrDefault(type, List.of());
  }
}
