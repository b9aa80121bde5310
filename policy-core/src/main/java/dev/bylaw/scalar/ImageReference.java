package dev.bylaw.scalar;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A reference to a container image in normal form. Immutable.
 *
 * <p>The grammar is that of {@code ParseNormalizedNamed} in {@code distribution/reference}, which
 * container runtimes read images with. The normal form is: registry in lower case,
 * {@code docker.io} where none is written or it is {@code index.docker.io}, without {@code :443};
 * {@code library/} in front of a single name on {@code docker.io}; the tag {@code latest} if
 * neither tag nor digest is written. References are equal if their normal forms are.
 */
public final class ImageReference {
  static final String DOCKER_HUB = "docker.io";
  private static final String OLD_DOCKER_HUB = "index.docker.io";
  static final String OFFICIAL_IMAGES = "library";
  private static final String HTTPS_PORT = ":443";
  private static final int MAXIMUM_PATH_LENGTH = 255;
  private static final int IDENTIFIER_LENGTH = 64;

  private final String registry;
  private final String repository;
  private final Optional<String> tag;
  private final Optional<String> digest;
  private final String text;

  private ImageReference(
      String registry,
      String repository,
      Optional<String> tag,
      Optional<String> digest,
      String text) {
    this.registry = registry;
    this.repository = repository;
    this.tag = tag;
    this.digest = digest;
    this.text = text;
  }

  /**
   * Parses a reference.
   *
   * @param text as {@code nginx}, {@code ghcr.io/acme/app:1.0} or {@code app@sha256:…}
   * @return the reference, or empty if the text is none
   */
  public static Optional<ImageReference> parse(String text) {
    if (text.length() == IDENTIFIER_LENGTH && ImageGrammar.isLowerHex(text)) {
      return Optional.empty();
    }
    int slash = text.indexOf('/');
    String first = slash < 0 ? "" : text.substring(0, slash);
    boolean named = slash >= 0 && namesRegistry(first);
    String rest = named ? text.substring(slash + 1) : text;

    int at = rest.indexOf('@');
    Optional<String> digest = at < 0 ? Optional.empty() : Optional.of(rest.substring(at + 1));
    String tagged = at < 0 ? rest : rest.substring(0, at);
    int colon = tagged.indexOf(':');
    Optional<String> tag = colon < 0 ? Optional.empty() : Optional.of(tagged.substring(colon + 1));
    String path = colon < 0 ? tagged : tagged.substring(0, colon);

    if (!validName(named ? first : DOCKER_HUB, path)
        || !tag.map(ImageGrammar::isTag).orElse(true)
        || !digest.map(ImageGrammar::isDigest).orElse(true)) {
      return Optional.empty();
    }
    String registry = named ? normalRegistry(first) : DOCKER_HUB;
    Optional<String> impliedTag = tag.isEmpty() && digest.isEmpty() ? Optional.of("latest") : tag;
    return Optional.of(
        new ImageReference(registry, normalPath(registry, path), impliedTag, digest, text));
  }

  /**
   * Tells whether the first segment of a reference is its registry; a first segment that is not
   * belongs to an image on Docker Hub.
   */
  static boolean namesRegistry(String segment) {
    return segment.equals("localhost")
        || segment.indexOf('.') >= 0
        || segment.indexOf(':') >= 0
        || segment.chars().anyMatch(c -> c >= 'A' && c <= 'Z');
  }

  /**
   * Checks registry and path. A first segment that is no host name but a path component, as
   * {@code my_registry.local}, is accepted: runtimes take it for the registry all the same.
   */
  private static boolean validName(String registry, String path) {
    boolean host = ImageGrammar.isRegistry(registry);
    String whole = host ? path : registry + "/" + path;
    return ImageGrammar.isPath(whole)
        && (host || ImageGrammar.isPathComponent(registry))
        && pathLength(host, registry, path) <= MAXIMUM_PATH_LENGTH;
  }

  private static int pathLength(boolean host, String registry, String path) {
    boolean official = registry.equals(DOCKER_HUB) && path.indexOf('/') < 0;
    int prefix = host ? 0 : registry.length() + 1;
    return prefix + path.length() + (official ? OFFICIAL_IMAGES.length() + 1 : 0);
  }

  /** Brings a registry, written in a reference or a prefix, into normal form. */
  static String normalRegistry(String written) {
    String lower = written.toLowerCase(Locale.ROOT);
    String withoutPort = lower.endsWith(HTTPS_PORT)
        ? lower.substring(0, lower.length() - HTTPS_PORT.length())
        : lower;
    return withoutPort.equals(OLD_DOCKER_HUB) ? DOCKER_HUB : withoutPort;
  }

  private static String normalPath(String registry, String path) {
    boolean official = registry.equals(DOCKER_HUB) && path.indexOf('/') < 0;
    return official ? OFFICIAL_IMAGES + "/" + path : path;
  }

  /**
   * Returns the registry in normal form.
   *
   * @return as {@code docker.io}, {@code localhost:5000} or {@code [::1]:5000}
   */
  public String registry() {
    return registry;
  }

  /**
   * Returns the repository without its registry.
   *
   * @return as {@code library/nginx}
   */
  public String repository() {
    return repository;
  }

  /**
   * Returns the tag.
   *
   * @return the tag; {@code latest} if neither tag nor digest is written; empty if only a digest is
   */
  public Optional<String> tag() {
    return tag;
  }

  /**
   * Returns the digest.
   *
   * @return as {@code sha256:…}, or empty if none is written
   */
  public Optional<String> digest() {
    return digest;
  }

  /**
   * Tells whether the image lies below a prefix, or is the repository that the prefix names. Whole
   * segments count: {@code ghcr.io/acme-evil/x} is not within {@code ghcr.io/acme}.
   *
   * @param prefix a registry with or without segments of a repository
   * @return true if it does
   */
  public boolean within(ImagePrefix prefix) {
    return prefix.contains(this);
  }

  /**
   * Returns the normal form.
   *
   * @return a text that parses to an equal reference, as {@code docker.io/library/nginx:latest}
   */
  public String canonical() {
    // A registry that is known as one by its capitals alone needs the port to stay one.
    String written = namesRegistry(registry) ? registry : registry + HTTPS_PORT;
    return written
        + "/"
        + repository
        + tag.map(each -> ":" + each).orElse("")
        + digest.map(each -> "@" + each).orElse("");
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ImageReference image
        && registry.equals(image.registry)
        && repository.equals(image.repository)
        && tag.equals(image.tag)
        && digest.equals(image.digest);
  }

  @Override
  public int hashCode() {
    return registry.hashCode() * 31 + repository.hashCode();
  }

  /**
   * Returns the text of the reference.
   *
   * @return the text as it was written
   */
  @Override
  public String toString() {
    return text;
  }
}
