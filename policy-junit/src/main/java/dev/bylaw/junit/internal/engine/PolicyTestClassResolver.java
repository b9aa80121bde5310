package dev.bylaw.junit.internal.engine;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.junit.platform.commons.support.ReflectionSupport;
import org.junit.platform.engine.UniqueId;
import org.junit.platform.engine.UniqueId.Segment;
import org.junit.platform.engine.discovery.ClassSelector;
import org.junit.platform.engine.discovery.UniqueIdSelector;
import org.junit.platform.engine.support.discovery.SelectorResolver;

/** Finds the classes that are asked for, by themselves or by the id of something in them. */
final class PolicyTestClassResolver implements SelectorResolver {
  private final Predicate<String> classNames;

  PolicyTestClassResolver(Predicate<String> classNames) {
    this.classNames = classNames;
  }

  @Override
  public Resolution resolve(ClassSelector selector, Context context) {
    return classNames.test(selector.getClassName())
        ? resolve(selector.getJavaClass(), Optional.empty(), context)
        : Resolution.unresolved();
  }

  @Override
  public Resolution resolve(UniqueIdSelector selector, Context context) {
    UniqueId id = selector.getUniqueId();
    List<Segment> segments = id.getSegments();
    if (segments.size() < 2 || !segments.get(1).getType().equals(PolicyTestClass.SEGMENT)) {
      return Resolution.unresolved();
    }
    return ReflectionSupport.tryToLoadClass(segments.get(1).getValue())
        .toOptional()
        .map(type ->
            resolve(type, segments.size() > 2 ? Optional.of(id) : Optional.empty(), context))
        .orElse(Resolution.unresolved());
  }

  private static Resolution resolve(Class<?> type, Optional<UniqueId> part, Context context) {
    if (!PolicyTestClass.isPolicyTest(type)) {
      return Resolution.unresolved();
    }
    Optional<PolicyTestClass> found =
        context.addToParent(parent -> Optional.of(PolicyTestClass.of(parent, type)));
    found.ifPresent(each -> each.runs(part));
    return found.map(Match::exact).map(Resolution::match).orElse(Resolution.unresolved());
  }
}
