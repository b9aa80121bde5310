package dev.bylaw.internal.link;

import dev.bylaw.binding.Binding;
import dev.bylaw.binding.BindingConstant;
import dev.bylaw.binding.BindingReads;
import dev.bylaw.binding.MatchBlock;
import dev.bylaw.binding.Operation;
import dev.bylaw.internal.demand.DocumentShapes;
import dev.bylaw.internal.demand.Documents;
import dev.bylaw.internal.demand.RuleDemand;
import dev.bylaw.internal.program.Program;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the rules of a set and its binding read of documents. */
final class SetReads {
  private SetReads() {}

  static DocumentShapes of(List<LinkedRule> rules, Program program, Optional<Binding> binding) {
    Set<String> ambient = binding.map(SetReads::ambient).orElse(Set.of());
    List<Documents> demands = new ArrayList<>();
    for (LinkedRule each : rules) {
      demands.add(RuleDemand.of(each.definition(), each.parameters().texts(), program, ambient));
    }
    Documents own = Documents.unread(ambient);
    binding.ifPresent(each -> addBinding(own, each.reads(blocks(rules))));
    demands.add(own);
    Documents documents = Documents.union(demands, ambient);
    boolean deletes =
        rules.stream().anyMatch(each -> each.definition().operations().contains(Operation.DELETE));
    return DocumentShapes.of(documents, deletes ? documents.object() : own.object());
  }

  private static Set<String> ambient(Binding binding) {
    Set<String> names = new HashSet<>(binding.ambient().keySet());
    names.remove(Documents.OBJECT);
    binding.constants().stream().map(BindingConstant::name).forEach(names::remove);
    return names;
  }

  private static List<MatchBlock> blocks(List<LinkedRule> rules) {
    List<MatchBlock> blocks = new ArrayList<>();
    for (LinkedRule each : rules) {
      blocks.addAll(each.selected().match());
      blocks.addAll(each.selected().exclude());
    }
    return blocks;
  }

  private static void addBinding(Documents documents, BindingReads reads) {
    documents.object().keys();
    reads.object().forEach(documents.object()::place);
    documents
        .ambient()
        .forEach(
            (name, demand) -> reads.ambient().getOrDefault(name, Set.of()).forEach(demand::place));
  }
}
