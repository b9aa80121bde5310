package dev.bylaw.scalar;

import java.util.Optional;

/**
 * What {@code image within "…"} compares with: a registry, or a registry and leading segments of a
 * repository. Immutable.
 *
 * <p>A prefix is written as images are: its first segment is a registry if it has a full stop, a
 * colon or a capital or is {@code localhost}; else it lies on Docker Hub, and {@code acme} means
 * {@code docker.io/acme} as well as the official image {@code docker.io/library/acme}.
 */
public final class ImagePrefix {
  private final String registry;
  private final PathPrefix path;
  private final Optional<PathPrefix> officialPath;
  private final String text;

  private ImagePrefix(
      String registry, PathPrefix path, Optional<PathPrefix> officialPath, String text) {
    this.registry = registry;
    this.path = path;
    this.officialPath = officialPath;
    this.text = text;
  }

  /**
   * Parses a prefix.
   *
   * @param text as {@code ghcr.io}, {@code ghcr.io/acme} or {@code acme/}; a slash may end it
   * @return the prefix; empty if no image could lie below it, as with a tag, a digest or a capital
   *     in the repository
   */
  public static Optional<ImagePrefix> parse(String text) {
    String written = text.endsWith("/") ? text.substring(0, text.length() - 1) : text;
    int slash = written.indexOf('/');
    String first = slash < 0 ? written : written.substring(0, slash);
    boolean named = ImageReference.namesRegistry(first);
    boolean validFirst = named && ImageGrammar.isRegistry(first);
    if (!validFirst && !ImageGrammar.isPathComponent(first)) {
      return Optional.empty();
    }
    String path = named ? (slash < 0 ? "" : written.substring(slash + 1)) : written;
    boolean wholeRegistry = named && slash < 0;
    if (!wholeRegistry && !ImageGrammar.isPath(path)) {
      return Optional.empty();
    }
    String registry = named ? ImageReference.normalRegistry(first) : ImageReference.DOCKER_HUB;
    boolean single =
        registry.equals(ImageReference.DOCKER_HUB) && !wholeRegistry && path.indexOf('/') < 0;
    Optional<PathPrefix> official = single
        ? Optional.of(PathPrefix.of(ImageReference.OFFICIAL_IMAGES + "/" + path))
        : Optional.empty();
    return Optional.of(new ImagePrefix(registry, PathPrefix.of(path), official, text));
  }

  /**
   * Tells whether an image lies below this prefix, or is the repository that it names.
   *
   * @param image an image
   * @return true if it does
   */
  public boolean contains(ImageReference image) {
    return registry.equals(image.registry())
        && (path.contains(image.repository())
            || officialPath.filter(each -> each.contains(image.repository())).isPresent());
  }

  /**
   * Returns the text of the prefix.
   *
   * @return the text as it was written
   */
  @Override
  public String toString() {
    return text;
  }
}
