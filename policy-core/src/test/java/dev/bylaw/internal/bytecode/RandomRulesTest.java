package dev.bylaw.internal.bytecode;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bylaw.document.Node;
import dev.bylaw.internal.bytecode.Agreement.Ending;
import dev.bylaw.internal.program.Program;
import dev.bylaw.internal.program.RuleDefinition;
import dev.bylaw.internal.projection.SlotObject;
import dev.bylaw.internal.random.RandomDocuments;
import dev.bylaw.internal.random.RandomPrograms;
import dev.bylaw.internal.random.SampleBinding;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** Whatever rules are compiled, they say what the interpreter says, or give up. */
class RandomRulesTest {
  private static final SampleBinding BINDING = new SampleBinding();
  private static final int DOCUMENTS = 6;

  private static Agreement agreement(long seed) {
    Program program = RandomPrograms.of(seed, BINDING);
    RuleDefinition rule =
        (RuleDefinition) program.declaration(RandomPrograms.RULE).orElseThrow();
    return new Agreement(program, BINDING.widget(), List.of(rule));
  }

  @Property(tries = 2000)
  void valid_documents_and_such_with_mistakes(@ForAll long program, @ForAll long document) {
    Agreement agreement = agreement(program);
    for (int i = 0; i < DOCUMENTS; i++) {
      run(agreement, RandomDocuments.valid(BINDING.widget(), document + i), Map.of());
      run(agreement, RandomDocuments.mutated(BINDING.widget(), document + i), Map.of());
    }
  }

  @Property(tries = 500)
  void any_json(@ForAll long program, @ForAll long document) {
    run(agreement(program), RandomDocuments.any(document), Map.of());
  }

  private static void run(Agreement agreement, Node document, Map<Ending, Integer> endings) {
    SlotObject kept = agreement.kept(document);
    if (kept != null && agreement.compiled().interpreted().isEmpty()) {
      Ending ending = agreement.on(kept);
      if (!endings.isEmpty()) {
        endings.merge(ending, 1, Integer::sum);
      }
    }
  }

  @Test
  void many_rules_are_compiled_and_few_give_up() {
    Map<Ending, Integer> endings = new EnumMap<>(
        Map.of(Ending.AGREED, 0, Ending.GAVE_UP_ON_ERROR, 0, Ending.GAVE_UP_FOR_NOTHING, 0));
    int compiled = 0;
    for (int seed = 0; seed < 1000; seed++) {
      Agreement agreement = agreement(seed);
      compiled += agreement.compiled().interpreted().isEmpty() ? 1 : 0;
      run(agreement, RandomDocuments.valid(BINDING.widget(), seed), endings);
      run(agreement, RandomDocuments.mutated(BINDING.widget(), seed), endings);
    }
    assertThat(compiled).isGreaterThan(80);
    assertThat(endings.get(Ending.AGREED)).isGreaterThan(100);
    assertThat(endings.get(Ending.GAVE_UP_ON_ERROR)).isPositive();
    assertThat(endings.get(Ending.GAVE_UP_FOR_NOTHING)).isLessThan(5);
  }
}
