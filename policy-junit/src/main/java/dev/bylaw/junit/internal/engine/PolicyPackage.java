package dev.bylaw.junit.internal.engine;

import dev.bylaw.junit.internal.policies.PolicyTestCase;
import java.util.List;
import java.util.function.Predicate;
import org.junit.platform.engine.UniqueId;
import org.junit.platform.engine.support.descriptor.AbstractTestDescriptor;
import org.junit.platform.engine.support.hierarchical.Node;

/** The tests of one package of policies. */
final class PolicyPackage extends AbstractTestDescriptor implements Node<PolicyTestContext> {
  private final List<PolicyTestDescriptor> tests;

  PolicyPackage(
      UniqueId parent, String name, List<PolicyTestCase> tests, Predicate<UniqueId> isToRun) {
    super(parent.append("package", name), name);
    this.tests = tests.stream()
        .map(each -> new PolicyTestDescriptor(getUniqueId(), each))
        .filter(each -> isToRun.test(each.getUniqueId()))
        .toList();
  }

  boolean containsTestsToRun() {
    return !tests.isEmpty();
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
  public PolicyTestContext execute(PolicyTestContext context, DynamicTestExecutor executor)
      throws InterruptedException {
    for (PolicyTestDescriptor each : tests) {
      addChild(each);
      executor.execute(each);
    }
    executor.awaitFinished();
    return context;
  }
}
