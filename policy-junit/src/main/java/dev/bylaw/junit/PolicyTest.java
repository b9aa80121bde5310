package dev.bylaw.junit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.platform.commons.annotation.Testable;

/**
 * Makes each test that stands in policies a test of the JUnit Platform. The class needs no content:
 *
 * <pre>{@code
 * @PolicyTest("policies/")
 * class OrganisationPoliciesTest {}
 * }</pre>
 *
 * <p>The tests are named as in the policies, grouped by package, and lead an editor to their line
 * of the policy. A test fails with what it expects beside what the rules say. The class itself
 * fails if the policies do not compile, with all diagnostics, and if no test is found. The bundled
 * rules and the types of Kubernetes can be imported.
 *
 * <p>Tests of JUnit Jupiter and of jqwik may stand in the same class.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@Testable
public @interface PolicyTest {
  /**
   * Names the policies whose tests are run.
   *
   * @return policy files, or folders whose files with the ending {@code .bylaw} are read
   */
  String[] value();

  /**
   * Restricts the tests to some.
   *
   * @return globs with {@code *} and {@code ?} over test names, {@code package.test name} and rule
   *     ids; of a rule that one matches, the tests of its package are run; none for all tests
   */
  String[] select() default {};

  /**
   * Names policies that are imported, and whose own tests are not run here.
   *
   * @return policy files or folders
   */
  String[] imports() default {};

  /**
   * Names the folder that all paths begin at.
   *
   * @return an absolute path, or one that begins where the tests are run; empty for there or, where
   *     the first of the policies is not there, for the nearest folder above the compiled class
   *     that has it
   */
  String folder() default "";
}
