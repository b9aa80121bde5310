package dev.bylaw.dsl;

import dev.bylaw.source.SourceText;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Finds and reads the files of policies. Stateless and thread-safe. */
public final class PolicyFiles {
  private static final String SUFFIX = ".bylaw";

  private PolicyFiles() {}

  /**
   * Reads a file, or all files of a folder and its subfolders whose names end with {@code .bylaw}.
   *
   * @param fileOrFolder the file or folder
   * @return the texts in the order of their paths, named by them; never none
   * @throws IOException if a file cannot be read, if it is not UTF-8, or if a folder has no
   *     policies
   */
  public static List<SourceText> read(Path fileOrFolder) throws IOException {
    if (!Files.isDirectory(fileOrFolder)) {
      return List.of(readFile(fileOrFolder));
    }
    List<Path> files;
    try (Stream<Path> found = Files.walk(fileOrFolder)) {
      files = found
          .filter(each -> each.getFileName().toString().endsWith(SUFFIX))
          .filter(Files::isRegularFile)
          .sorted()
          .toList();
    }
    if (files.isEmpty()) {
      throw new NoSuchFileException(
          fileOrFolder.toString(), null, "no file in it has a name that ends with " + SUFFIX);
    }
    List<SourceText> sources = new ArrayList<>();
    for (Path each : files) {
      sources.add(readFile(each));
    }
    return sources;
  }

  private static SourceText readFile(Path file) throws IOException {
    try {
      return SourceText.of(file.toString(), Files.readString(file));
    } catch (MalformedInputException malformed) {
      throw new IOException(file + " is not UTF-8", malformed);
    }
  }
}
