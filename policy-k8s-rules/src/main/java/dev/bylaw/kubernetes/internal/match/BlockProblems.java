package dev.bylaw.kubernetes.internal.match;

import dev.bylaw.binding.MatchBlock;
import dev.bylaw.binding.MatchBlock.LabelRequirement;
import dev.bylaw.binding.MatchBlock.LabelSelector;
import dev.bylaw.binding.TypeLookup;
import dev.bylaw.diagnostic.Suggestion;
import dev.bylaw.kubernetes.internal.schema.KubernetesTypes;
import dev.bylaw.kubernetes.internal.schema.TypeTable;
import dev.bylaw.type.KindName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Says what in a block can never match, or is no selector. */
public final class BlockProblems {
  private static final Set<String> WITH_VALUES = Set.of(LabelSelectors.IN, LabelSelectors.NOT_IN);
  private static final Set<String> WITHOUT_VALUES =
      Set.of(LabelSelectors.EXISTS, LabelSelectors.DOES_NOT_EXIST);

  private final KubernetesTypes types;

  /** Makes the check over a table of types. */
  public BlockProblems(KubernetesTypes types) {
    this.types = types;
  }

  /** The problems, in the order of the block's fields. */
  public List<String> of(MatchBlock block) {
    List<String> problems = new ArrayList<>();
    Stream.of(
            block.kinds(),
            block.namespaces(),
            block.names(),
            block.subresources(),
            block.users(),
            block.groups())
        .flatMap(List::stream)
        .filter(each -> new NamePattern(each).isTooLong())
        .forEach(each -> problems.add("the pattern '" + each + "' is too long"));
    block.kinds().forEach(each -> kind(each).ifPresent(problems::add));
    block.namespaceSelector().ifPresent(each -> selector(each, problems));
    block.labelSelector().ifPresent(each -> selector(each, problems));
    return problems;
  }

  private Optional<String> kind(String text) {
    KindPattern pattern = KindPattern.of(text);
    if (matchesAny(pattern)) {
      return pattern.group().isEmpty() && !pattern.isGlob() ? ambiguity(text) : Optional.empty();
    }
    boolean foreign = pattern
        .group()
        .filter(group -> new NamePattern(group).isGlob() || !types.ownsGroup(ownName(group)))
        .isPresent();
    return foreign ? Optional.empty() : Optional.of(unknown(text, pattern));
  }

  private boolean matchesAny(KindPattern pattern) {
    return types.kinds().stream().anyMatch(each -> pattern.matches(each, types));
  }

  private static String ownName(String group) {
    return group.equals("core") ? "" : group;
  }

  /** A short name that means several kinds, or one without a stable version. */
  private Optional<String> ambiguity(String text) {
    return types.lookup(text) instanceof TypeLookup.Found
        ? Optional.empty()
        : Optional.of("'" + text + "' has to be written with its group: "
            + String.join(" or ", qualified(text)));
  }

  private List<String> qualified(String shortName) {
    return types.kindsNamed(shortName).stream()
        .map(each -> "'" + TypeTable.format(each.facts().kind()) + "'")
        .toList();
  }

  private String unknown(String text, KindPattern pattern) {
    if (pattern.isGlob()) {
      return "no kind of Kubernetes matches '" + text + "'";
    }
    List<String> elsewhere = qualified(pattern.kind());
    if (!elsewhere.isEmpty()) {
      return "there is no kind '" + text + "'; did you mean " + String.join(" or ", elsewhere)
          + "?";
    }
    TreeSet<String> names = new TreeSet<>();
    types.kinds().stream().map(KindName::kind).forEach(names::add);
    String hint = Suggestion.hint(pattern.kind(), names);
    return "Kubernetes has no kind '" + text + "'"
        + (hint.isEmpty()
            ? "; write other kinds with their group, as 'example.com/Thing'"
            : "; " + hint);
  }

  private static void selector(LabelSelector selector, List<String> problems) {
    for (LabelRequirement each : selector.matchExpressions()) {
      String key = "the requirement on label '" + each.key() + "'";
      if (WITH_VALUES.contains(each.operator())) {
        if (each.values().isEmpty()) {
          problems.add(key + " needs values for " + each.operator());
        }
      } else if (!WITHOUT_VALUES.contains(each.operator())) {
        problems.add(key + " has the operator '" + each.operator()
            + "'; there are In, NotIn, Exists, DoesNotExist");
      } else if (!each.values().isEmpty()) {
        problems.add(key + " must have no values for " + each.operator());
      }
    }
  }
}
