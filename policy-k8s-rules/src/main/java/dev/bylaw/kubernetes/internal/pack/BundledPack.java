package dev.bylaw.kubernetes.internal.pack;

import dev.bylaw.binding.Binding;
import dev.bylaw.internal.library.ProgramLibrary;
import dev.bylaw.kubernetes.internal.build.PackCompiler;
import dev.bylaw.library.Library;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import java.util.Optional;

/** The bundled rules and profiles as a library. */
public final class BundledPack {
  private static final String RULES = "/dev/bylaw/kubernetes/rules";

  private BundledPack() {}

  /** Loads the pack for the types of a binding. */
  public static Library load(Binding binding) {
    URL rules = BundledPack.class.getResource(RULES);
    if (rules == null) {
      throw new IllegalStateException("no rules at " + RULES);
    }
    try {
      return ProgramLibrary.of(
          PackCompiler.compile(Path.of(rules.toURI()), binding),
          Optional.of(binding),
          BundledProfiles.read());
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    } catch (URISyntaxException failure) {
      throw new IllegalStateException(failure);
    }
  }
}
