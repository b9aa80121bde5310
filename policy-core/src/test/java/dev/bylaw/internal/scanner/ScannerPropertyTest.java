package dev.bylaw.internal.scanner;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bylaw.internal.projection.RandomShapes;
import dev.bylaw.internal.projection.Shape;
import dev.bylaw.reader.Limits;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * The scanner and the plain readers take the same documents and see the same in them. The number of
 * documents is {@code -Dbylaw.scanner.documents=}; each is a text at random, mutated, read by a
 * shape at random.
 */
class ScannerPropertyTest {
  private static final int DOCUMENTS = Integer.getInteger("bylaw.scanner.documents", 20_000);
  private static final long SEED = Long.getLong("bylaw.scanner.seed", 20_260_101L);

  @Test
  void documents_at_random_are_read_as_by_the_plain_readers() {
    ReaderComparison comparison = new ReaderComparison();
    for (int i = 0; i < DOCUMENTS; i++) {
      Random random = new Random(SEED + i);
      Shape shape = RandomShapes.of(random, RandomJson.NAMES);
      byte[] json = RandomJson.object(random).getBytes(StandardCharsets.UTF_8);
      boolean whole = random.nextInt(4) == 0;
      byte[] document = whole ? json : new Mutations(random).mutate(json);
      try {
        comparison.compare(document, shape, Limits.DEFAULT);
      } catch (Throwable e) {
        throw new AssertionError(
            "document " + i + ": " + new String(document, StandardCharsets.UTF_8), e);
      }
    }
    assertThat(comparison.accepted()).isGreaterThan(DOCUMENTS / 5);
    assertThat(comparison.refused()).isGreaterThan(DOCUMENTS / 5);
  }
}
