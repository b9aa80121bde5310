package dev.bylaw.kubernetes;

import dev.bylaw.binding.Binding;
import dev.bylaw.kubernetes.internal.binding.KubernetesBinding;
import dev.bylaw.kubernetes.internal.pack.BundledPack;
import dev.bylaw.kubernetes.internal.schema.KubernetesTypes;
import dev.bylaw.library.Library;
import dev.bylaw.source.SourceText;
import java.util.List;

/** What policies for Kubernetes build on. Stateless and thread-safe. */
public final class KubernetesRules {
  private KubernetesRules() {}

  /** Loads the types when they are first asked for: types of records are told apart by identity. */
  private static final class Loaded {
    static final KubernetesTypes TYPES = KubernetesTypes.load();
    static final Binding BINDING = new KubernetesBinding(TYPES);
  }

  /** Loads the rules when they are first asked for. */
  private static final class Bundled {
    static final Library LIBRARY = BundledPack.load(Loaded.BINDING);
  }

  /**
   * Returns the bundled rules with the binding and the profiles {@code baseline} and
   * {@code restricted}.
   *
   * @return always the same library
   */
  public static Library library() {
    return Bundled.LIBRARY;
  }

  /**
   * Returns the texts of the bundled rules, without their tests.
   *
   * @return the texts, named as {@code pss/baseline/privileged.bylaw}
   */
  public static List<SourceText> sources() {
    return BundledPack.sources(library());
  }

  /**
   * Returns what Kubernetes objects are: their types over all known versions, how lists are opened,
   * how objects are told apart and matched.
   *
   * @return always the same binding
   */
  public static Binding binding() {
    return Loaded.BINDING;
  }

  /** Returns the table of types that the binding is over. */
  static KubernetesTypes types() {
    return Loaded.TYPES;
  }
}
