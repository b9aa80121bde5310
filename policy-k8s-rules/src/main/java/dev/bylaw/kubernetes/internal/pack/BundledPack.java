package dev.bylaw.kubernetes.internal.pack;

import dev.bylaw.binding.Binding;
import dev.bylaw.internal.binary.read.ProgramReader;
import dev.bylaw.internal.library.ProgramLibrary;
import dev.bylaw.internal.program.Declaration;
import dev.bylaw.internal.program.Program;
import dev.bylaw.internal.program.TestDefinition;
import dev.bylaw.library.Library;
import dev.bylaw.source.SourceText;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The bundled rules, in the binary form that the build makes, and the profiles as a library. */
public final class BundledPack {
  /** The name of the binary form, relative to the folder of the package {@code kubernetes}. */
  public static final String FILE = "rules.bin";

  private static final String RESOURCE = "/dev/bylaw/kubernetes/" + FILE;

  private static final String SOURCES = "/dev/bylaw/kubernetes/rules/";

  private BundledPack() {}

  /** Loads the pack for the types of a binding. */
  public static Library load(Binding binding) {
    Program program = ProgramReader.read(bytes(RESOURCE), Optional.of(binding), List.of());
    return ProgramLibrary.of(program, Optional.of(binding), BundledProfiles.read());
  }

  /** Reads the texts of which the pack was compiled, in the order of their names. */
  public static List<SourceText> sources(Library pack) {
    Set<String> names = new TreeSet<>();
    ProgramLibrary.from(pack)
        .program()
        .declarations(Declaration.class)
        .filter(each -> !(each instanceof TestDefinition))
        .forEach(each -> names.add(each.source()));
    return names.stream()
        .map(name -> SourceText.of(name, new String(bytes(SOURCES + name), StandardCharsets.UTF_8)))
        .toList();
  }

  private static byte[] bytes(String resource) {
    try (InputStream in = BundledPack.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("no rules at " + resource);
      }
      return in.readAllBytes();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
