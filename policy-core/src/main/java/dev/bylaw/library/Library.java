package dev.bylaw.library;

import dev.bylaw.binding.Binding;
import dev.bylaw.source.SourceText;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Checked packages, ready to be imported by others and to be linked into a policy set. A compiler
 * and the bundled packs make libraries; others do not implement this interface: what takes a
 * library refuses foreign implementations with {@link IllegalArgumentException}. Immutable and
 * thread-safe.
 */
public interface Library {
  /**
   * Returns what identifies the content: libraries with equal programs have equal digests, on every
   * machine and in every run.
   *
   * @return a SHA-256 in lower-case hexadecimal digits
   */
  String digest();

  /**
   * Returns the names of the packages.
   *
   * @return as {@code pss.baseline}, in the order of the program
   */
  List<String> packages();

  /**
   * Returns all rules.
   *
   * @return the rules, ordered by id
   */
  List<RuleInfo> rules();

  /**
   * Returns what the library joins its policies with.
   *
   * @return the binding, or empty if the library brings none
   */
  Optional<Binding> binding();

  /**
   * Returns the profiles that come with the library.
   *
   * @return name to text, as {@code baseline}
   */
  Map<String, SourceText> profiles();
}
