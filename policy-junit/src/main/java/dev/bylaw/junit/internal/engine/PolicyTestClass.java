package dev.bylaw.junit.internal.engine;

import dev.bylaw.junit.PolicyTest;
import dev.bylaw.junit.internal.policies.CompiledTests;
import dev.bylaw.junit.internal.policies.PolicyTestCase;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.platform.commons.support.AnnotationSupport;
import org.junit.platform.commons.support.ModifierSupport;
import org.junit.platform.engine.TestDescriptor;
import org.junit.platform.engine.UniqueId;
import org.junit.platform.engine.reporting.ReportEntry;
import org.junit.platform.engine.support.descriptor.AbstractTestDescriptor;
import org.junit.platform.engine.support.descriptor.ClassSource;
import org.junit.platform.engine.support.hierarchical.Node;

/** A class with {@code @PolicyTest}; what it contains is known when its policies are compiled. */
final class PolicyTestClass extends AbstractTestDescriptor implements Node<PolicyTestContext> {
  static final String SEGMENT = "class";

  private final Class<?> type;
  private final List<UniqueId> parts = new ArrayList<>();
  private boolean whole;

  private PolicyTestClass(UniqueId id, Class<?> type) {
    super(id, type.getSimpleName(), ClassSource.from(type));
    this.type = type;
  }

  static PolicyTestClass of(TestDescriptor parent, Class<?> type) {
    return new PolicyTestClass(parent.getUniqueId().append(SEGMENT, type.getName()), type);
  }

  static boolean isPolicyTest(Class<?> type) {
    return !ModifierSupport.isAbstract(type)
        && AnnotationSupport.isAnnotated(type, PolicyTest.class);
  }

  /** Adds what is to be run: the whole class, or the part of it that an id names. */
  void runs(Optional<UniqueId> part) {
    part.ifPresentOrElse(parts::add, () -> whole = true);
  }

  @Override
  public Type getType() {
    return Type.CONTAINER;
  }

  @Override
  public boolean mayRegisterTests() {
    return true;
  }

  @Override
  public String getLegacyReportingName() {
    return type.getName();
  }

  @Override
  public PolicyTestContext execute(PolicyTestContext context, DynamicTestExecutor executor)
      throws InterruptedException {
    PolicyTest annotation =
        AnnotationSupport.findAnnotation(type, PolicyTest.class).orElseThrow();
    CompiledTests compiled = CompiledTests.compile(AnnotatedPlan.of(annotation, type));
    if (!compiled.warnings().isEmpty()) {
      context
          .listener()
          .reportingEntryPublished(this, ReportEntry.from("warnings", compiled.warnings()));
    }
    Map<String, List<PolicyTestCase>> packages = new LinkedHashMap<>();
    for (PolicyTestCase each : compiled.tests()) {
      packages.computeIfAbsent(each.packageName(), name -> new ArrayList<>()).add(each);
    }
    packages.forEach((name, tests) -> {
      PolicyPackage child = new PolicyPackage(getUniqueId(), name, tests, this::isToRun);
      if (child.containsTestsToRun()) {
        addChild(child);
        executor.execute(child);
      }
    });
    executor.awaitFinished();
    return context;
  }

  private boolean isToRun(UniqueId id) {
    return whole || parts.stream().anyMatch(each -> id.hasPrefix(each) || each.hasPrefix(id));
  }
}
