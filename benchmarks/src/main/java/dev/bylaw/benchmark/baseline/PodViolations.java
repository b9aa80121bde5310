package dev.bylaw.benchmark.baseline;

import org.jspecify.annotations.Nullable;

/** What is said of pods. */
final class PodViolations {
  private PodViolations() {}

  static Violation hostNetwork() {
    return Violation.ofPod(
        Rules.HOST_NAMESPACES,
        "spec.hostNetwork",
        "the pod must not share the network of its node");
  }

  static Violation hostProcesses() {
    return Violation.ofPod(
        Rules.HOST_NAMESPACES, "spec.hostPID", "the pod must not share the processes of its node");
  }

  static Violation hostIpc() {
    return Violation.ofPod(
        Rules.HOST_NAMESPACES, "spec.hostIPC", "the pod must not share the IPC of its node");
  }

  static Violation hostPath(int index, @Nullable String name, @Nullable String path) {
    return Violation.ofPod(
        Rules.HOST_PATH_VOLUMES,
        "spec.volumes[" + index + "].hostPath",
        "volume " + name + " must not mount " + path + " of the node");
  }

  static Violation volume(int index, @Nullable String name, String source) {
    return Violation.ofPod(
        Rules.RESTRICTED_VOLUMES,
        "spec.volumes[" + index + "]." + source,
        "volume " + name + " must not be a " + source + " volume");
  }

  static Violation appArmorAnnotation(String key, String value) {
    return Violation.ofPod(
        Rules.APP_ARMOR_PROFILE,
        "metadata.annotations[\"" + key + "\"]",
        "annotation " + key + " must not select the AppArmor profile " + value);
  }

  static Violation appArmor(@Nullable String type) {
    return Violation.ofPod(
        Rules.APP_ARMOR_PROFILE,
        "spec.securityContext.appArmorProfile.type",
        "the AppArmor profile must be RuntimeDefault or Localhost, is " + type);
  }

  static Violation seccomp(String rule, @Nullable String type) {
    return Violation.ofPod(
        rule,
        "spec.securityContext.seccompProfile.type",
        "the pod's seccomp profile must be RuntimeDefault or Localhost, is " + type);
  }

  static Violation seLinuxType(String type) {
    return Violation.ofPod(
        Rules.SE_LINUX_OPTIONS,
        "spec.securityContext.seLinuxOptions.type",
        "the SELinux type " + type + " is none that confines containers");
  }

  static Violation seLinuxUser(String user) {
    return Violation.ofPod(
        Rules.SE_LINUX_OPTIONS,
        "spec.securityContext.seLinuxOptions.user",
        "the SELinux user must not be set, is " + user);
  }

  static Violation seLinuxRole(String role) {
    return Violation.ofPod(
        Rules.SE_LINUX_OPTIONS,
        "spec.securityContext.seLinuxOptions.role",
        "the SELinux role must not be set, is " + role);
  }

  static Violation sysctl(int index, String name) {
    return Violation.ofPod(
        Rules.SYSCTLS,
        "spec.securityContext.sysctls[" + index + "].name",
        "the pod must not set " + name);
  }

  static Violation windowsHostProcess() {
    return Violation.ofPod(
        Rules.WINDOWS_HOST_PROCESS,
        "spec.securityContext.windowsOptions.hostProcess",
        "the pod must not run as a process of its Windows node");
  }

  static Violation runAsRoot() {
    return Violation.ofPod(
        Rules.RUN_AS_NON_ROOT,
        "spec.securityContext.runAsNonRoot",
        "the pod must not set runAsNonRoot to false");
  }

  static Violation runAsUserZero() {
    return Violation.ofPod(
        Rules.RUN_AS_USER, "spec.securityContext.runAsUser", "the pod must not run as user 0");
  }
}
