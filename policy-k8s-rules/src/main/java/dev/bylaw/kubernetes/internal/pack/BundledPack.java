package dev.bylaw.kubernetes.internal.pack;

import dev.bylaw.binding.Binding;
import dev.bylaw.internal.binary.read.ProgramReader;
import dev.bylaw.internal.library.ProgramLibrary;
import dev.bylaw.internal.program.Program;
import dev.bylaw.library.Library;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/** The bundled rules, in the binary form that the build makes, and the profiles as a library. */
public final class BundledPack {
  /** The name of the binary form, relative to the folder of the package {@code kubernetes}. */
  public static final String FILE = "rules.bin";

  private static final String RESOURCE = "/dev/bylaw/kubernetes/" + FILE;

  private BundledPack() {}

  /** Loads the pack for the types of a binding. */
  public static Library load(Binding binding) {
    Program program = ProgramReader.read(bytes(), Optional.of(binding), List.of());
    return ProgramLibrary.of(program, Optional.of(binding), BundledProfiles.read());
  }

  private static byte[] bytes() {
    try (InputStream in = BundledPack.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException("no rules at " + RESOURCE);
      }
      return in.readAllBytes();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
