package dev.bylaw.dsl.internal.generate;

import dev.bylaw.binding.Binding;
import dev.bylaw.binding.BindingConstant;
import dev.bylaw.internal.demand.Documents;
import dev.bylaw.internal.demand.RuleDemand;
import dev.bylaw.internal.demand.Shapes;
import dev.bylaw.internal.program.DeclarationId;
import dev.bylaw.internal.program.LiteralValue;
import dev.bylaw.internal.program.Program;
import dev.bylaw.internal.program.RuleDefinition;
import dev.bylaw.internal.projection.Shape;
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

  /**
   * Tells what rules read.
   *
   * @param given the values that a profile gives to parameters, by rule and parameter
   */
  public static PolicyReads of(
      Program program,
      List<RuleDefinition> rules,
      Optional<Binding> binding,
      Map<DeclarationId, Map<String, Set<LiteralValue>>> given) {
    Set<String> names = binding.map(PolicyReads::documents).orElse(Set.of());
    List<Documents> demands = rules.stream()
        .map(rule -> RuleDemand.of(rule, texts(given.get(rule.id())), program, names))
        .toList();
    Documents all = Documents.union(demands, names);
    Shapes shapes = new Shapes();
    Map<String, Shape> ambient = new LinkedHashMap<>();
    all.ambient().forEach((name, demand) -> ambient.put(name, shapes.of(demand)));
    return new PolicyReads(
        Optional.of(shapes.of(all.object())),
        Optional.of(shapes.of(all.previous())),
        ambient,
        MentionCollector.of(program, rules, given));
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
