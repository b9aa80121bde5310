package dev.bylaw.junit.internal.engine;

import dev.bylaw.junit.internal.policies.PolicyTestCase;
import dev.bylaw.source.LineColumn;
import org.junit.platform.engine.UniqueId;
import org.junit.platform.engine.support.descriptor.AbstractTestDescriptor;
import org.junit.platform.engine.support.descriptor.FilePosition;
import org.junit.platform.engine.support.descriptor.FileSource;
import org.junit.platform.engine.support.hierarchical.Node;

/** A test of a policy, which stands at a line of a file. */
final class PolicyTestDescriptor extends AbstractTestDescriptor implements Node<PolicyTestContext> {
  private final PolicyTestCase test;

  PolicyTestDescriptor(UniqueId parent, PolicyTestCase test) {
    super(parent.append("test", test.name()), test.name(), source(test));
    this.test = test;
  }

  private static FileSource source(PolicyTestCase test) {
    LineColumn at = test.position();
    return FileSource.from(test.file().toFile(), FilePosition.from(at.line(), at.column()));
  }

  @Override
  public Type getType() {
    return Type.TEST;
  }

  @Override
  public PolicyTestContext execute(PolicyTestContext context, DynamicTestExecutor executor) {
    test.run();
    return context;
  }
}
