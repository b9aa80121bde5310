package dev.bylaw.kubernetes.internal.build;

import dev.bylaw.source.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Reads the texts of the bundled pack. */
public final class PackSources {
  private PackSources() {}

  /**
   * Reads all policies in a folder, named by their paths within it, so that the same pack comes out
   * of every checkout.
   *
   * @param folder the folder of the packages
   * @return the texts in the order of their names
   * @throws IOException if one cannot be read
   */
  public static List<SourceText> read(Path folder) throws IOException {
    List<Path> files;
    try (Stream<Path> found = Files.walk(folder)) {
      files = found.filter(each -> each.toString().endsWith(".bylaw")).toList();
    }
    List<SourceText> sources = new ArrayList<>();
    for (Path file : files) {
      String name = folder.relativize(file).toString().replace('\\', '/');
      sources.add(SourceText.of(name, Files.readString(file)));
    }
    sources.sort((a, b) -> a.name().compareTo(b.name()));
    return sources;
  }
}
