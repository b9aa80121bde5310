package dev.bylaw.kubernetes.cases;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The files of cases below a folder. */
final class CaseFiles {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private CaseFiles() {}

  /** Lists the files, in the order of their paths. */
  static List<Path> below(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(each -> each.endsWith("cases.jsonl")).sorted().toList();
    }
  }

  /** Reads the cases of a file. */
  static List<Case> read(Path file) throws IOException {
    Path folder = file.toAbsolutePath().normalize().resolveSibling("");
    List<Case> cases = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      if (!line.isBlank()) {
        cases.add(new Case(folder, JSON.readTree(line)));
      }
    }
    return cases;
  }
}
