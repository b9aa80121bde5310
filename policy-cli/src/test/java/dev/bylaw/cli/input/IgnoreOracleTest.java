package dev.bylaw.cli.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Random ignore files in random folders, judged by git itself. */
final class IgnoreOracleTest {
  private static final List<String> NAMES = List.of("a", "b", "ab", "a.yaml", "b.yml", "[a]", "!a");
  private static final List<String> SEGMENTS =
      List.of("**", "**", "*", "a", "b", "ab", "a*", "*.yaml", "?", "a?", "[ab]", "[!a]*", "\\a");

  @Test
  void git_leaves_out_the_same_files(@TempDir Path temporary) throws Exception {
    Random random = new Random(20240607);
    for (int round = 0; round < 15; round++) {
      Path repository = Files.createDirectory(temporary.resolve("r" + round));
      run(repository, "git", "init", "-q");
      grow(repository, random, 3);
      List<String> onlyOurs = ours(repository);
      List<String> onlyGits = new ArrayList<>(gits(repository));
      onlyGits.removeAll(ours(repository));
      onlyOurs.removeAll(gits(repository));
      assertThat("left by us alone " + onlyOurs + ", by git alone " + onlyGits)
          .as("round %d: %s", round, patterns(repository))
          .isEqualTo("left by us alone [], by git alone []");
    }
  }

  private static void grow(Path folder, Random random, int depth) throws IOException {
    for (String name : NAMES) {
      Path entry = folder.resolve(name);
      if (depth > 0 && random.nextInt(3) == 0) {
        grow(Files.createDirectory(entry), random, depth - 1);
      } else {
        Files.writeString(entry, "");
      }
    }
    if (random.nextInt(2) == 0) {
      StringBuilder text = new StringBuilder();
      for (int line = random.nextInt(4); line >= 0; line--) {
        text.append(random.nextInt(4) == 0 ? "!" : "").append(random.nextInt(3) == 0 ? "/" : "");
        for (int segment = random.nextInt(4); segment >= 0; segment--) {
          text.append(SEGMENTS.get(random.nextInt(SEGMENTS.size())));
          text.append(segment > 0 || random.nextInt(4) == 0 ? "/" : "");
        }
        text.append('\n');
      }
      Files.writeString(folder.resolve(IgnoreFile.NAME), text);
    }
  }

  private static List<String> ours(Path repository) {
    FoundInputs found =
        InputFinder.find(repository, List.of("."), List.of("", ".yaml")); // every extension
    return found.files().stream()
        .map(InputFile::name)
        .filter(each -> !each.endsWith(IgnoreFile.NAME))
        .sorted()
        .collect(Collectors.toCollection(ArrayList::new));
  }

  private static List<String> gits(Path repository) throws Exception {
    String out = run(
        repository,
        "git",
        "-c",
        "core.quotePath=false",
        "ls-files",
        "-o",
        "-z",
        "--exclude-per-directory=.gitignore");
    return Stream.of(out.split("\0", -1))
        .filter(each -> !each.isEmpty() && !each.endsWith(IgnoreFile.NAME))
        .sorted()
        .toList();
  }

  private static String patterns(Path repository) throws IOException {
    List<String> all = new ArrayList<>();
    try (Stream<Path> files = Files.walk(repository)) {
      for (Path file : files.filter(each -> each.endsWith(IgnoreFile.NAME)).toList()) {
        all.add(repository.relativize(file) + ": " + Files.readAllLines(file));
      }
    }
    return String.join("; ", all);
  }

  private static String run(Path folder, String... command) throws Exception {
    Process process;
    try {
      process = new ProcessBuilder(command).directory(folder.toFile()).start();
    } catch (IOException e) {
      return Assumptions.abort("git is not installed: " + e.getMessage());
    }
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
    return out;
  }
}
