package dev.bylaw.junit.arbitraries;

import dev.bylaw.dsl.generate.DocumentGenerator;
import dev.bylaw.dsl.generate.GeneratedDocument;
import java.util.Random;
import java.util.function.Function;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCases;
import net.jqwik.api.RandomGenerator;

/** What a generator makes, as jqwik asks for it. */
final class GeneratedArbitrary<T> implements Arbitrary<T> {
  private final DocumentGenerator generator;
  private final Function<GeneratedDocument, T> form;

  GeneratedArbitrary(DocumentGenerator generator, Function<GeneratedDocument, T> form) {
    this.generator = generator;
    this.form = form;
  }

  /**
   * Takes one number of jqwik's for each document, so that documents do not depend on each other.
   */
  @Override
  public RandomGenerator<T> generator(int genSize) {
    return random ->
        new ShrinkableDocument<>(generator.generate(new Random(random.nextLong())), form);
  }

  /** Documents have no edges of their own: the generator leans towards those of policies. */
  @Override
  public EdgeCases<T> edgeCases(int maxEdgeCases) {
    return EdgeCases.none();
  }
}
