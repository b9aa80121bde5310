package dev.bylaw.benchmark.baseline;

/**
 * What hand-written code reports. The message is ready; the place is put together when asked, since
 * nobody who writes for speed would join it for every caller.
 *
 * @param rule the rule of the bundled pack that says the same
 * @param list the list of containers, as {@code spec.containers}; empty for the pod itself
 * @param index the container's index in the list
 * @param field the path below the container, or below the pod
 * @param message what is wrong
 */
public record Violation(String rule, String list, int index, String field, String message) {
  static Violation ofPod(String rule, String field, String message) {
    return new Violation(rule, "", 0, field, message);
  }

  /**
   * Returns the place as policies write it.
   *
   * @return as {@code spec.containers[0].image}
   */
  public String place() {
    return list.isEmpty() ? field : list + "[" + index + "]." + field;
  }
}
