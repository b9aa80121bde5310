package dev.bylaw.benchmark.baseline;

import org.jspecify.annotations.Nullable;

/** What is said of containers. */
final class ContainerViolations {
  private ContainerViolations() {}

  static Violation privileged(ContainerPlace at) {
    return at.violation(
        Rules.PRIVILEGED,
        "securityContext.privileged",
        "container " + at.name() + " must not be privileged");
  }

  static Violation capability(ContainerPlace at, int index, String capability) {
    return addedCapability(Rules.CAPABILITIES, at, index, capability);
  }

  static Violation restrictedCapability(ContainerPlace at, int index, String capability) {
    return addedCapability(Rules.RESTRICTED_CAPABILITIES, at, index, capability);
  }

  private static Violation addedCapability(
      String rule, ContainerPlace at, int index, String capability) {
    return at.violation(
        rule,
        "securityContext.capabilities.add[" + index + "]",
        "container " + at.name() + " must not add the capability " + capability);
  }

  static Violation keepsCapabilities(ContainerPlace at) {
    return at.violation(
        Rules.RESTRICTED_CAPABILITIES,
        "securityContext.capabilities.drop",
        "container " + at.name() + " must drop ALL capabilities");
  }

  static Violation hostPort(ContainerPlace at, int index, int port) {
    return at.violation(
        Rules.HOST_PORTS,
        "ports[" + index + "].hostPort",
        "container " + at.name() + " must not open port " + port + " of the node");
  }

  static Violation probeHost(ContainerPlace at, String field, String host) {
    return at.violation(
        Rules.HOST_PROBES,
        field,
        "container " + at.name() + " must not make its node send requests to " + host);
  }

  static Violation appArmor(ContainerPlace at, @Nullable String type) {
    return at.violation(
        Rules.APP_ARMOR_PROFILE,
        "securityContext.appArmorProfile.type",
        "the AppArmor profile must be RuntimeDefault or Localhost, is " + type);
  }

  static Violation seccomp(String rule, ContainerPlace at, @Nullable String type) {
    return at.violation(
        rule,
        "securityContext.seccompProfile.type",
        "the seccomp profile of container "
            + at.name()
            + " must be RuntimeDefault or Localhost, is "
            + type);
  }

  static Violation noSeccompProfile(ContainerPlace at) {
    return at.violation(
        Rules.RESTRICTED_SECCOMP_PROFILE,
        "securityContext.seccompProfile.type",
        "container "
            + at.name()
            + " or its pod must set a seccomp profile, RuntimeDefault or Localhost");
  }

  static Violation seLinuxType(ContainerPlace at, String type) {
    return at.violation(
        Rules.SE_LINUX_OPTIONS,
        "securityContext.seLinuxOptions.type",
        "the SELinux type " + type + " is none that confines containers");
  }

  static Violation seLinuxUser(ContainerPlace at, String user) {
    return at.violation(
        Rules.SE_LINUX_OPTIONS,
        "securityContext.seLinuxOptions.user",
        "the SELinux user must not be set, is " + user);
  }

  static Violation seLinuxRole(ContainerPlace at, String role) {
    return at.violation(
        Rules.SE_LINUX_OPTIONS,
        "securityContext.seLinuxOptions.role",
        "the SELinux role must not be set, is " + role);
  }

  static Violation procMount(String rule, ContainerPlace at, String mount) {
    return at.violation(
        rule,
        "securityContext.procMount",
        "container " + at.name() + " must mount /proc as Default, not " + mount);
  }

  static Violation windowsHostProcess(ContainerPlace at) {
    return at.violation(
        Rules.WINDOWS_HOST_PROCESS,
        "securityContext.windowsOptions.hostProcess",
        "container " + at.name() + " must not run as a process of its Windows node");
  }

  static Violation privilegeEscalation(ContainerPlace at) {
    return at.violation(
        Rules.ALLOW_PRIVILEGE_ESCALATION,
        "securityContext.allowPrivilegeEscalation",
        "container " + at.name() + " must set allowPrivilegeEscalation to false");
  }

  static Violation runAsRoot(ContainerPlace at) {
    return at.violation(
        Rules.RUN_AS_NON_ROOT,
        "securityContext.runAsNonRoot",
        "container " + at.name() + " must not set runAsNonRoot to false");
  }

  static Violation mayRunAsRoot(ContainerPlace at) {
    return at.violation(
        Rules.RUN_AS_NON_ROOT,
        "securityContext.runAsNonRoot",
        "container " + at.name() + " or its pod must set runAsNonRoot to true");
  }

  static Violation runAsUserZero(ContainerPlace at) {
    return at.violation(
        Rules.RUN_AS_USER,
        "securityContext.runAsUser",
        "container " + at.name() + " must not run as user 0");
  }
}
