package dev.bylaw.dsl.internal.generate;

import dev.bylaw.binding.MatchBlock;
import dev.bylaw.internal.program.LiteralValue;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The names that a profile's blocks of match and exclude hold objects against. */
final class BlockMentions {
  private BlockMentions() {}

  static void add(MatchBlock block, Map<String, Set<LiteralValue>> found) {
    add("namespace", block.namespaces(), found);
    add("name", block.names(), found);
    add("username", block.users(), found);
    add("groups", block.groups(), found);
    block.labelSelector().ifPresent(each -> labels(each, found));
    block.namespaceSelector().ifPresent(each -> labels(each, found));
  }

  private static void labels(
      MatchBlock.LabelSelector selector, Map<String, Set<LiteralValue>> found) {
    selector.matchLabels().forEach((key, value) -> {
      add(Mentions.keysOf("labels"), List.of(key), found);
      add(key, List.of(value), found);
    });
    for (MatchBlock.LabelRequirement each : selector.matchExpressions()) {
      add(Mentions.keysOf("labels"), List.of(each.key()), found);
      add(each.key(), each.values(), found);
    }
  }

  private static void add(String field, List<String> values, Map<String, Set<LiteralValue>> found) {
    if (!values.isEmpty()) {
      Set<LiteralValue> known = found.computeIfAbsent(field, any -> new LinkedHashSet<>());
      values.forEach(each -> known.add(new LiteralValue.Text(each)));
    }
  }
}
