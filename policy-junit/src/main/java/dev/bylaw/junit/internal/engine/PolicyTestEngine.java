package dev.bylaw.junit.internal.engine;

import org.junit.platform.engine.EngineDiscoveryRequest;
import org.junit.platform.engine.ExecutionRequest;
import org.junit.platform.engine.TestDescriptor;
import org.junit.platform.engine.UniqueId;
import org.junit.platform.engine.support.descriptor.EngineDescriptor;
import org.junit.platform.engine.support.discovery.EngineDiscoveryRequestResolver;
import org.junit.platform.engine.support.hierarchical.HierarchicalTestEngine;

/**
 * Runs the tests of policies that classes name with {@code @PolicyTest}. Policies are compiled when
 * a class is run, not when it is found: finding tests stays quick, and what is wrong with policies
 * is a failure of the class.
 */
public final class PolicyTestEngine extends HierarchicalTestEngine<PolicyTestContext> {
  /** What the JUnit Platform knows the engine by. */
  public static final String ID = "bylaw";

  private static final EngineDiscoveryRequestResolver<TestDescriptor> RESOLVER =
      EngineDiscoveryRequestResolver.builder()
          .addClassContainerSelectorResolver(PolicyTestClass::isPolicyTest)
          .addSelectorResolver(context -> new PolicyTestClassResolver(context.getClassNameFilter()))
          .build();

  @Override
  public String getId() {
    return ID;
  }

  @Override
  public TestDescriptor discover(EngineDiscoveryRequest request, UniqueId uniqueId) {
    EngineDescriptor engine = new EngineDescriptor(uniqueId, "Bylaw");
    RESOLVER.resolve(request, engine);
    return engine;
  }

  @Override
  protected PolicyTestContext createExecutionContext(ExecutionRequest request) {
    return new PolicyTestContext(request.getEngineExecutionListener());
  }
}
