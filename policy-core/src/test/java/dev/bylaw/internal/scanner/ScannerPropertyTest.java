package dev.bylaw.internal.scanner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.bylaw.internal.projection.RandomShapes;
import dev.bylaw.internal.projection.Shape;
import dev.bylaw.reader.Limits;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The scanner and the plain readers take the same documents and see the same in them. The number of
 * documents at random is {@code -Dbylaw.scanner.documents=}; recorded ones are mutated for each
 * hundredth of it.
 */
class ScannerPropertyTest {
  private static final int DOCUMENTS = Integer.getInteger("bylaw.scanner.documents", 100_000);
  private static final int RECORDED = DOCUMENTS / 100;
  private static final long SEED = Long.getLong("bylaw.scanner.seed", 20_260_101L);

  /** So many documents are made of one text and shape. */
  private static final int PER_TEXT = 10;

  private static final int LONGEST_RECORDED = 40_000;

  private static final List<String> NAMES = Stream.concat(
          RandomJson.NAMES.stream(),
          Stream.of("items", "user", "volumes", "annotations", "f:metadata", "verb", "apiVersion"))
      .toList();

  private static final Limits NARROW = new Limits(2_000, 3, 80, 26);

  @Test
  void documents_at_random_are_read_as_by_the_plain_readers() {
    ReaderComparison comparison = new ReaderComparison(Limits.DEFAULT);
    compareRandom(comparison, DOCUMENTS, SEED);
    assertThat(comparison.accepted() + comparison.refused()).isEqualTo(DOCUMENTS);
    assertThat(comparison.accepted()).isGreaterThan(DOCUMENTS / 5);
    assertThat(comparison.refused()).isGreaterThan(DOCUMENTS / 5);
  }

  @Test
  void limits_are_held_as_by_the_plain_readers() {
    ReaderComparison comparison = new ReaderComparison(NARROW);
    compareRandom(comparison, DOCUMENTS / 10, SEED + 1);
    assertThat(comparison.accepted()).isGreaterThan(DOCUMENTS / 100);
    assertThat(comparison.refused()).isGreaterThan(DOCUMENTS / 50);
  }

  private static void compareRandom(ReaderComparison comparison, int count, long seed) {
    for (int i = 0; i < count; i += PER_TEXT) {
      Random random = RandomJson.random(seed + i);
      byte[] json = RandomJson.object(random).getBytes(StandardCharsets.UTF_8);
      compareMutations(comparison, json, random, Math.min(PER_TEXT, count - i));
    }
  }

  private static void compareMutations(
      ReaderComparison comparison, byte[] json, Random random, int count) {
    Shape shape = RandomShapes.of(random, NAMES);
    Mutations mutations = new Mutations(random);
    for (int i = 0; i < count; i++) {
      comparison.compare(i < 2 ? json : mutations.mutate(json), shape);
      shape = i == count / 2 ? RandomShapes.of(random, NAMES) : shape;
    }
  }

  @Test
  void texts_that_end_early_are_refused_wherever_they_end() {
    ReaderComparison comparison = new ReaderComparison(Limits.DEFAULT);
    for (int i = 0; i < 8; i++) {
      Random random = RandomJson.random(SEED + i);
      byte[] json = ("[" + RandomJson.object(random) + ",true,null,-1.5e+10,\"\\u00e9é😀\"]")
          .getBytes(StandardCharsets.UTF_8);
      Shape shape = RandomShapes.of(random, NAMES);
      for (int length = 0; length < json.length; length++) {
        comparison.compare(Arrays.copyOf(json, length), shape);
      }
    }
    assertThat(comparison.accepted()).isZero();
    assertThat(comparison.refused()).isGreaterThan(500);
  }

  @ParameterizedTest
  @ValueSource(strings = {".", "../kube/reviews", "../bench/inputs"})
  void recorded_documents_are_read_as_by_the_plain_readers(String folder) throws IOException {
    List<byte[]> recorded = recorded(folder);
    ReaderComparison comparison = new ReaderComparison(Limits.DEFAULT);
    Random random = new Random(SEED);
    for (int i = 0; i < RECORDED; i += PER_TEXT) {
      byte[] json = recorded.get(random.nextInt(recorded.size()));
      compareMutations(comparison, json, random, PER_TEXT);
    }
    assertThat(comparison.accepted()).isGreaterThan(RECORDED / 10);
  }

  private static List<byte[]> recorded(String folder) throws IOException {
    Path cases =
        Path.of(Optional.ofNullable(System.getenv("BYLAW_CASES")).orElse("../../shared/cases"));
    Path path = cases.resolve(folder).normalize();
    assumeTrue(
        Files.isDirectory(path),
        () -> "no recorded documents in " + path + ": set BYLAW_CASES to the folder of the cases");
    List<byte[]> recorded = new ArrayList<>();
    try (Stream<Path> files = Files.walk(path)) {
      files.filter(each -> each.toString().endsWith(".json")).sorted().forEach(each -> {
        byte[] json = bytes(each);
        if (json.length < LONGEST_RECORDED) {
          recorded.add(json);
        }
      });
    }
    assertThat(recorded).isNotEmpty();
    return recorded;
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
