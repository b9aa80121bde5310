package dev.bylaw.benchmark.baseline;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/**
 * All controls over a tree, each a method of its own that walks on its own: what a rule pack looks
 * like that people write in Java.
 */
public final class ControlByControl {
  private ControlByControl() {}

  /**
   * Checks a pod.
   *
   * @param root the pod
   * @return what is wrong
   */
  public static List<Violation> check(JsonNode root) {
    PodTree pod = PodTree.of(root);
    List<Violation> found = new ArrayList<>(0);
    BaselineControls.hostNamespaces(pod, found);
    BaselineControls.privileged(pod, found);
    BaselineControls.capabilities(pod, found);
    BaselineControls.hostPathVolumes(pod, found);
    BaselineControls.hostPorts(pod, found);
    BaselineControls.hostProbes(pod, found);
    BaselineControls.appArmorProfile(pod, found);
    BaselineControls.seLinuxOptions(pod, found);
    BaselineControls.procMount(pod, found);
    BaselineControls.seccompProfile(pod, found);
    BaselineControls.sysctls(pod, found);
    BaselineControls.windowsHostProcess(pod, found);
    RestrictedControls.volumes(pod, found);
    RestrictedControls.allowPrivilegeEscalation(pod, found);
    RestrictedControls.runAsNonRoot(pod, found);
    RestrictedControls.runAsUser(pod, found);
    RestrictedControls.seccompProfile(pod, found);
    RestrictedControls.capabilities(pod, found);
    RestrictedControls.procMount(pod, found);
    return found;
  }
}
