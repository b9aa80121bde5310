package dev.bylaw.benchmark.baseline;

/** Names of the rules of the bundled pack. */
final class Rules {
  static final String APP_ARMOR_PROFILE = "pss.baseline.app_armor_profile";
  static final String CAPABILITIES = "pss.baseline.capabilities";
  static final String HOST_NAMESPACES = "pss.baseline.host_namespaces";
  static final String HOST_PATH_VOLUMES = "pss.baseline.host_path_volumes";
  static final String HOST_PORTS = "pss.baseline.host_ports";
  static final String HOST_PROBES = "pss.baseline.host_probes_and_host_lifecycle";
  static final String PRIVILEGED = "pss.baseline.privileged";
  static final String PROC_MOUNT = "pss.baseline.proc_mount";
  static final String SE_LINUX_OPTIONS = "pss.baseline.se_linux_options";
  static final String SECCOMP_PROFILE = "pss.baseline.seccomp_profile";
  static final String SYSCTLS = "pss.baseline.sysctls";
  static final String WINDOWS_HOST_PROCESS = "pss.baseline.windows_host_process";

  static final String ALLOW_PRIVILEGE_ESCALATION = "pss.restricted.allow_privilege_escalation";
  static final String RESTRICTED_CAPABILITIES = "pss.restricted.capabilities";
  static final String RESTRICTED_PROC_MOUNT = "pss.restricted.proc_mount";
  static final String RESTRICTED_VOLUMES = "pss.restricted.restricted_volumes";
  static final String RUN_AS_NON_ROOT = "pss.restricted.run_as_non_root";
  static final String RUN_AS_USER = "pss.restricted.run_as_user";
  static final String RESTRICTED_SECCOMP_PROFILE = "pss.restricted.seccomp_profile";

  private Rules() {}
}
