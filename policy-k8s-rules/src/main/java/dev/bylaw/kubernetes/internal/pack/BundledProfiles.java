package dev.bylaw.kubernetes.internal.pack;

import dev.bylaw.source.SourceText;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The profiles that come with the rules. */
public final class BundledProfiles {
  private static final String FOLDER = "/dev/bylaw/kubernetes/profiles/";
  private static final List<String> NAMES = List.of("baseline", "restricted", "recommended");

  private BundledProfiles() {}

  /** Returns the texts of the profiles by their names. */
  public static Map<String, SourceText> read() {
    return NAMES.stream().collect(Collectors.toMap(Function.identity(), BundledProfiles::read));
  }

  private static SourceText read(String name) {
    String path = FOLDER + name + ".yaml";
    try (InputStream in = BundledProfiles.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException("no profile at " + path);
      }
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return SourceText.of("profiles/" + name + ".yaml", text);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
