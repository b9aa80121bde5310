package dev.bylaw.cli.policies;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The options that say which policies are used. */
public final class PolicyOptions {
  /** The profile where none is given. */
  public static final String DEFAULT_PROFILE = "restricted";

  @Option(
      names = "--policy",
      paramLabel = "PATH",
      description =
          "A policy file or a folder of them, used beside the bundled rules; may be" + " repeated.")
  private List<String> policies = new ArrayList<>();

  @Option(
      names = "--profile",
      paramLabel = "NAME|FILE",
      defaultValue = DEFAULT_PROFILE,
      description =
          "Which rules are used and how: baseline, restricted (default), recommended, or a file.")
  private String profile = DEFAULT_PROFILE;

  @Option(
      names = "--select",
      paramLabel = "GLOB|FRAMEWORK:CONTROL",
      description =
          "Use only the rules whose id matches, or that map to a control; may be" + " repeated.")
  private List<String> select = new ArrayList<>();

  @Option(
      names = "--kubernetes",
      paramLabel = "1.NN",
      description =
          "The version of Kubernetes that manifests are for; the newest known by" + " default.")
  private Optional<String> kubernetes = Optional.empty();

  @Option(
      names = "--namespace",
      paramLabel = "NAME",
      description = "The namespace of objects that name none; 'default' by default.")
  private Optional<String> namespace = Optional.empty();

  /**
   * Returns the policies beside the bundled ones.
   *
   * @return paths, as the user gave them
   */
  public List<String> policies() {
    return policies;
  }

  String profile() {
    return profile;
  }

  List<String> select() {
    return select;
  }

  Optional<String> kubernetes() {
    return kubernetes;
  }

  Optional<String> namespace() {
    return namespace;
  }
}
