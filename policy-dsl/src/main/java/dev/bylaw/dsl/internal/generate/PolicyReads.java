package dev.bylaw.dsl.internal.generate;

import dev.bylaw.binding.Binding;
import dev.bylaw.binding.BindingConstant;
import dev.bylaw.binding.BindingReads;
import dev.bylaw.binding.MatchBlock;
import dev.bylaw.internal.demand.Documents;
import dev.bylaw.internal.demand.RuleDemand;
import dev.bylaw.internal.demand.Shapes;
import dev.bylaw.internal.program.DeclarationId;
import dev.bylaw.internal.program.LiteralValue;
import dev.bylaw.internal.program.Program;
import dev.bylaw.internal.program.RuleDefinition;
import dev.bylaw.internal.projection.Shape;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What rules read of documents, and which constants they hold it against. Immutable.
 *
 * @param object what they read of the object under review
 * @param previous what they read of its previous state
 * @param ambient what they read of the documents that the binding gives names
 * @param mentions the constants
 */
public record PolicyReads(
    Optional<Shape> object,
    Optional<Shape> previous,
    Map<String, Shape> ambient,
    Mentions mentions) {
  /** Nothing is read. */
  public static final PolicyReads NONE =
      new PolicyReads(Optional.empty(), Optional.empty(), Map.of(), Mentions.NONE);

  /** Copies the map. */
  public PolicyReads {
    ambient = Map.copyOf(ambient);
  }

  /** Rules of a program, with the values that a profile gives to their parameters, by rule. */
  public record Rules(
      Program program,
      List<RuleDefinition> rules,
      Map<DeclarationId, Map<String, Set<LiteralValue>>> given) {}

  /**
   * Tells what rules read.
   *
   * @param all the rules, of one program or several
   * @param blocks what says which objects they are on
   */
  public static PolicyReads of(
      List<Rules> all, Optional<Binding> binding, List<MatchBlock> blocks) {
    Set<String> names = binding.map(PolicyReads::documents).orElse(Set.of());
    List<Documents> demands = new ArrayList<>();
    for (Rules each : all) {
      for (RuleDefinition rule : each.rules()) {
        demands.add(RuleDemand.of(rule, texts(each.given().get(rule.id())), each.program(), names));
      }
    }
    if (binding.isPresent() && !blocks.isEmpty()) {
      demands.add(matched(binding.get().reads(blocks), names));
    }
    Documents union = Documents.union(demands, names);
    Shapes shapes = new Shapes();
    Map<String, Shape> ambient = new LinkedHashMap<>();
    union.ambient().forEach((name, demand) -> ambient.put(name, shapes.of(demand)));
    return new PolicyReads(
        Optional.of(shapes.of(union.object())),
        Optional.of(shapes.of(union.previous())),
        ambient,
        MentionCollector.of(all, blocks));
  }

  private static Documents matched(BindingReads reads, Set<String> names) {
    Documents documents = Documents.unread(names);
    reads.object().forEach(documents.object()::place);
    documents
        .ambient()
        .forEach(
            (name, demand) -> reads.ambient().getOrDefault(name, Set.of()).forEach(demand::place));
    return documents;
  }

  private static Map<String, String> texts(@Nullable Map<String, Set<LiteralValue>> given) {
    Map<String, String> texts = new LinkedHashMap<>();
    if (given != null) {
      given.forEach((name, values) -> {
        if (values.size() == 1 && values.iterator().next() instanceof LiteralValue.Text text) {
          texts.put(name, text.value());
        }
      });
    }
    return texts;
  }

  private static Set<String> documents(Binding binding) {
    Set<String> names = new HashSet<>(binding.ambient().keySet());
    names.remove(Documents.OBJECT);
    binding.constants().stream().map(BindingConstant::name).forEach(names::remove);
    return names;
  }
}
