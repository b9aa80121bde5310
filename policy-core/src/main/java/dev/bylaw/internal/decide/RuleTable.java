package dev.bylaw.internal.decide;

import dev.bylaw.binding.Binding;
import dev.bylaw.binding.Classification;
import dev.bylaw.binding.Reach;
import dev.bylaw.internal.link.Linked;
import dev.bylaw.internal.link.RuleOnObject;
import dev.bylaw.type.KindName;
import dev.bylaw.type.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The rules on each kind, put together when an object of the kind is first met. A rule that is on
 * other kinds alone costs nothing. Thread-safe.
 */
final class RuleTable {
  private final Linked linked;
  private final Map<KindName, KindRules> withAnyObject = new ConcurrentHashMap<>();
  private final Map<KindName, KindRules> onKindAlone = new ConcurrentHashMap<>();
  private final Map<String, KindRules> onDocuments = new ConcurrentHashMap<>();
  private final Optional<KindRules> onForeign;

  RuleTable(Linked linked) {
    this.linked = linked;
    List<RuleOnObject> onAnyObject = linked.rules().onAnyObject();
    this.onForeign = linked
        .binding()
        .flatMap(Binding::anyObject)
        .filter(type -> !onAnyObject.isEmpty())
        .map(type -> KindRules.of(onAnyObject, type, linked));
  }

  /** Returns the rules that reach an object; empty if its kind is not known and none does. */
  Optional<KindRules> on(Classification object, Reach reach) {
    if (object instanceof Classification.Known known) {
      Map<KindName, KindRules> table = reach == Reach.ANY_RULE ? withAnyObject : onKindAlone;
      KindRules rules = table.get(known.kind());
      return Optional.of(
          rules != null
              ? rules
              : table.computeIfAbsent(
                  known.kind(), kind -> onKind(kind, known.type(), reach == Reach.ANY_RULE)));
    }
    return reach == Reach.ANY_RULE ? onForeign : Optional.empty();
  }

  private KindRules onKind(KindName kind, Type type, boolean anyObject) {
    List<RuleOnObject> rules = new ArrayList<>(linked.rules().onKind(kind));
    if (anyObject) {
      rules.addAll(linked.rules().onAnyObject());
    }
    return KindRules.of(rules, type, linked);
  }

  /** Returns the groups of the kinds that were met so far. */
  List<RuleGroup> groups() {
    List<KindRules> met = new ArrayList<>(withAnyObject.values());
    met.addAll(onKindAlone.values());
    met.addAll(onDocuments.values());
    onForeign.ifPresent(met::add);
    return met.stream().flatMap(kind -> kind.groups().all().stream()).toList();
  }

  /** Returns the rules on documents of a declared type; empty if there are none. */
  Optional<KindRules> onDocumentType(String typeName) {
    List<RuleOnObject> rules = linked.rules().onDocumentType(typeName);
    if (rules.isEmpty()) {
      return Optional.empty();
    }
    Type type = rules.get(0).rule().definition().objectType();
    return Optional.of(
        onDocuments.computeIfAbsent(typeName, any -> KindRules.of(rules, type, linked)));
  }
}
