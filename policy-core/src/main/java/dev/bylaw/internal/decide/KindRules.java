package dev.bylaw.internal.decide;

import dev.bylaw.internal.link.Linked;
import dev.bylaw.internal.link.LinkedRule;
import dev.bylaw.internal.link.RuleOnObject;
import dev.bylaw.type.Type;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * All rules on one kind of object, in the order in which decisions report them, and their groups.
 *
 * @param rules the rules, by id and instance
 * @param groups the rules in groups; each is in one
 * @param type the type of the object
 */
record KindRules(List<RuleOnObject> rules, GroupIndex groups, Type type, Linked linked) {
  private static final Comparator<RuleOnObject> ORDER = Comparator.comparing(
          (RuleOnObject each) -> each.rule().id())
      .thenComparing(each -> each.rule().selected().instance());

  /**
   * Groups rules.
   *
   * @param type the type of the object that they are on
   */
  static KindRules of(List<RuleOnObject> unordered, Type type, Linked linked) {
    List<RuleOnObject> rules = unordered.stream().sorted(ORDER).toList();
    Map<RuleGroup.Key, List<Integer>> members = new LinkedHashMap<>();
    for (int rank = 0; rank < rules.size(); rank++) {
      RuleGroup.Key key = RuleGroup.Key.of(rules.get(rank).rule());
      members.computeIfAbsent(key, any -> new ArrayList<>()).add(rank);
    }
    List<RuleGroup> groups = new ArrayList<>();
    members.values().forEach(ranks -> {
      List<RuleOnObject> own = ranks.stream().map(rules::get).toList();
      groups.add(new RuleGroup(List.copyOf(ranks), own, new GeneratedGroup(own, type, linked)));
    });
    return new KindRules(rules, new GroupIndex(groups), type, linked);
  }

  /** Returns some of the rules; generated code is not made for a selection. */
  KindRules only(Predicate<LinkedRule> wanted) {
    KindRules some =
        of(rules.stream().filter(each -> wanted.test(each.rule())).toList(), type, linked);
    some.groups().all().forEach(each -> each.generated().refuse());
    return some;
  }

  LinkedRule rule(int rank) {
    return rules.get(rank).rule();
  }
}
