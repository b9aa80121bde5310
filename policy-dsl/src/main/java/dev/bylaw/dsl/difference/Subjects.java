package dev.bylaw.dsl.difference;

import dev.bylaw.binding.Binding;
import dev.bylaw.binding.ObjectValidity;
import dev.bylaw.binding.TypeLookup;
import dev.bylaw.dsl.internal.generate.Generation;
import dev.bylaw.dsl.internal.generate.PolicyReads;
import dev.bylaw.internal.link.SelectedRule;
import dev.bylaw.internal.program.RuleTarget;
import dev.bylaw.internal.program.TypeDefinition;
import dev.bylaw.internal.program.ViewDefinition;
import dev.bylaw.type.KindName;
import dev.bylaw.type.RecordType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the sorts of documents that rules are on. */
final class Subjects {
  /** How many kinds stand for all where a rule is on any object. */
  private static final int KINDS_FOR_ANY = 12;

  private final Optional<Binding> binding;
  private final PolicyReads reads;
  private final Map<String, Subject> found = new LinkedHashMap<>();

  private Subjects(Optional<Binding> binding, PolicyReads reads) {
    this.binding = binding;
    this.reads = reads;
  }

  static List<Subject> of(
      LinkedPolicies old, LinkedPolicies now, ChangedRules rules, PolicyReads reads) {
    Subjects subjects = new Subjects(now.binding().or(old::binding), reads);
    subjects.add(old, rules.old());
    subjects.add(now, rules.now());
    return new ArrayList<>(subjects.found.values());
  }

  private void add(LinkedPolicies side, List<SelectedRule> rules) {
    for (SelectedRule use : rules) {
      for (RuleTarget target : use.definition().targets()) {
        if (target instanceof RuleTarget.Kind kind) {
          add(kind.type());
        } else if (target instanceof RuleTarget.View view) {
          ViewDefinition definition =
              (ViewDefinition) side.program().declaration(view.view()).orElseThrow();
          definition.entries().forEach(each -> kind(each.kind()).ifPresent(this::add));
        } else if (target instanceof RuleTarget.Document document
            && side.program().declaration(document.type()).orElse(null)
                instanceof TypeDefinition type) {
          String name = document.type().toString();
          found.computeIfAbsent(
              name, any -> new Subject(name, Optional.of(name), generation(type)));
        } else {
          stored().forEach(this::add);
        }
      }
    }
  }

  private void add(RecordType type) {
    binding.ifPresent(each -> found.computeIfAbsent(
        type.name(),
        name -> new Subject(
            name,
            Optional.empty(),
            new Generation(type, each.validity(), reads.mentions(), reads.object()))));
  }

  private Generation generation(TypeDefinition type) {
    return new Generation(type.type(), ObjectValidity.BY_TYPE, reads.mentions(), reads.object());
  }

  private Optional<RecordType> kind(KindName wanted) {
    return types().stream()
        .filter(each -> each.kind().equals(Optional.of(wanted)))
        .findFirst();
  }

  private List<RecordType> stored() {
    return types().stream()
        .filter(each -> each.kind()
            .filter(kind -> binding.orElseThrow().reachedByAnyObject(kind))
            .isPresent())
        .limit(KINDS_FOR_ANY)
        .toList();
  }

  private List<RecordType> types() {
    List<RecordType> types = new ArrayList<>();
    binding.ifPresent(each -> {
      for (String name : each.typeNames()) {
        if (each.type(name) instanceof TypeLookup.Found type) {
          types.add(type.type());
        }
      }
    });
    return types;
  }
}
