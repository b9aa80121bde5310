package dev.bylaw.profile;

import dev.bylaw.diagnostic.Diagnostic;
import dev.bylaw.diagnostic.Suggestion;
import dev.bylaw.reader.Limits;
import dev.bylaw.source.SourceText;
import dev.bylaw.source.Span;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A profile and all that it extends. Immutable.
 *
 * @param profiles the profiles, the oldest ancestor first, the profile itself last; empty if one of
 *     them cannot be read
 * @param bundled the texts among them that come with a library: the build has validated their
 *     parameter values, so that using them need not
 * @param diagnostics everything that is wrong
 */
public record ProfileChain(
    List<Profile> profiles, Set<SourceText> bundled, List<Diagnostic> diagnostics) {
  /** Copies the collections. */
  public ProfileChain {
    profiles = List.copyOf(profiles);
    bundled = Set.copyOf(bundled);
    diagnostics = List.copyOf(diagnostics);
  }

  /**
   * Makes a chain of which every parameter value is validated when it is used.
   *
   * @param profiles the profiles, the oldest ancestor first
   * @param diagnostics everything that is wrong
   */
  public ProfileChain(List<Profile> profiles, List<Diagnostic> diagnostics) {
    this(profiles, Set.of(), diagnostics);
  }

  /**
   * Follows {@code extends} from a profile that is read already.
   *
   * @param profile the profile; a parent that is a path is looked for beside the file that the
   *     profile's source names
   * @param bundled the texts of bundled profiles by name
   * @return the chain
   */
  public static ProfileChain of(Profile profile, Map<String, SourceText> bundled) {
    return new Loader(bundled).follow(Optional.of(profile));
  }

  /**
   * Reads a profile's text and follows {@code extends}.
   *
   * @param source the text
   * @param bundled the texts of bundled profiles by name
   * @return the chain
   */
  public static ProfileChain read(SourceText source, Map<String, SourceText> bundled) {
    Loader loader = new Loader(bundled);
    return loader.follow(loader.read(source));
  }

  /**
   * Reads a profile's file and follows {@code extends}.
   *
   * @param file the file, UTF-8
   * @param bundled the texts of bundled profiles by name
   * @return the chain; of a file that cannot be read, the reason
   */
  public static ProfileChain read(Path file, Map<String, SourceText> bundled) {
    Loader loader = new Loader(bundled);
    SourceText nowhere = SourceText.of(file.toString(), "");
    return loader.follow(loader.file(file, nowhere, new Span(0, 0)).flatMap(loader::read));
  }

  private static final class Loader {
    private final Map<String, SourceText> bundled;
    private final Problems problems = new Problems();

    Loader(Map<String, SourceText> bundled) {
      this.bundled = bundled;
    }

    Optional<Profile> read(SourceText source) {
      ProfileReadResult result = ProfileReader.read(source);
      result.diagnostics().forEach(problems::add);
      return result.profile();
    }

    ProfileChain follow(Optional<Profile> first) {
      Deque<Profile> chain = new ArrayDeque<>();
      Set<String> seen = new HashSet<>();
      Optional<Profile> next = first;
      while (next.isPresent()) {
        Profile profile = next.get();
        chain.addFirst(profile);
        seen.add(profile.source().name());
        next = profile.parent().isPresent() ? parent(profile, seen) : Optional.empty();
      }
      return new ProfileChain(
          problems.anyError() ? List.of() : new ArrayList<>(chain),
          Set.copyOf(bundled.values()),
          problems.diagnostics());
    }

    private Optional<Profile> parent(Profile child, Set<String> seen) {
      String name = child.parent().orElseThrow();
      Optional<SourceText> source =
          isPath(name) ? sibling(child, name) : Optional.ofNullable(bundled.get(name));
      if (source.isPresent() && seen.contains(source.get().name())) {
        problems.add(
            ProfileCode.PARENT_CYCLE,
            child.source(),
            child.parentSpan(),
            "'" + name + "' extends itself through this",
            "");
        return Optional.empty();
      }
      if (source.isEmpty() && !isPath(name)) {
        problems.add(
            ProfileCode.UNKNOWN_PARENT,
            child.source(),
            child.parentSpan(),
            "no profile '" + name + "' is bundled; there are "
                + String.join(", ", bundled.keySet().stream().sorted().toList()),
            Suggestion.closest(name, bundled.keySet())
                .map(near -> "did you mean '" + near + "'?")
                .orElse("a file's name ends with .yaml"));
      }
      return source.flatMap(this::read);
    }

    private static boolean isPath(String name) {
      return name.endsWith(".yaml") || name.endsWith(".yml") || name.contains("/");
    }

    private Optional<SourceText> sibling(Profile child, String name) {
      try {
        Path file = Path.of(child.source().name()).resolveSibling(name).normalize();
        return file(file, child.source(), child.parentSpan());
      } catch (InvalidPathException e) {
        return unreadable(child.source(), child.parentSpan(), name, "this is no path");
      }
    }

    Optional<SourceText> file(Path file, SourceText asking, Span where) {
      try {
        if (!Files.isRegularFile(file)) {
          return unreadable(asking, where, file.toString(), "there is no such file");
        }
        if (Files.size(file) > Limits.DEFAULT.bytes()) {
          return unreadable(asking, where, file.toString(), "the file is too long");
        }
        String text = StandardCharsets.UTF_8
            .newDecoder()
            .decode(ByteBuffer.wrap(Files.readAllBytes(file)))
            .toString();
        return Optional.of(SourceText.of(file.toString(), text));
      } catch (CharacterCodingException e) {
        return unreadable(asking, where, file.toString(), "the file is no UTF-8 text");
      } catch (IOException e) {
        return unreadable(asking, where, file.toString(), "the file cannot be read");
      }
    }

    private Optional<SourceText> unreadable(
        SourceText asking, Span where, String name, String reason) {
      problems.add(
          ProfileCode.UNKNOWN_PARENT,
          asking,
          where,
          "the profile '" + name + "' cannot be read: " + reason,
          "");
      return Optional.empty();
    }
  }
}
