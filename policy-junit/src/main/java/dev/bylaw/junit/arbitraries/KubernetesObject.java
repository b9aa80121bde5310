package dev.bylaw.junit.arbitraries;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Gives a parameter of a jqwik property an object of Kubernetes, valid and made by chance:
 *
 * <pre>{@code
 * @Property
 * void no_pod_without_owner_is_allowed(
 *     @ForAll @KubernetesObject(value = "v1 Pod", policies = "policies/") Document pod) { … }
 * }</pre>
 *
 * <p>The parameter is a {@link dev.bylaw.document.Document}, a {@link dev.bylaw.document.Node}, an
 * {@link dev.bylaw.document.ObjectNode}, or a {@code JsonNode} of Jackson. Objects shrink to small
 * manifests, which jqwik reports as YAML.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.PARAMETER, ElementType.TYPE_USE})
public @interface KubernetesObject {
  /**
   * Names the kind.
   *
   * @return group, version and kind as {@code apps/v1 Deployment}, or a kind that is known without
   *     them, as {@code Pod}
   */
  String value();

  /**
   * Names the policies that the objects are for: fields that these read are likelier, and hold the
   * constants that they are compared with, or values beside them, so that both sides of conditions
   * are reached.
   *
   * @return policy files or folders, which begin where the tests are run; none for the bundled
   *     rules
   */
  String[] policies() default {};
}
