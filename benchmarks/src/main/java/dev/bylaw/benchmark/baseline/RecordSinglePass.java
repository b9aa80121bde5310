package dev.bylaw.benchmark.baseline;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All controls over bound records in one pass: about what Java can do at best. */
public final class RecordSinglePass {
  private final List<Violation> found = new ArrayList<>(0);
  private final Pod pod;
  private boolean runAsNonRootInherited;
  private boolean seccompInherited;

  private RecordSinglePass(Pod pod) {
    this.pod = pod;
  }

  /**
   * Checks a pod.
   *
   * @param pod the pod
   * @return what is wrong
   */
  public static List<Violation> check(Pod pod) {
    RecordSinglePass pass = new RecordSinglePass(pod);
    pass.pod();
    for (Pod.Container container : pod.containers()) {
      pass.container(container);
    }
    return pass.found;
  }

  private void pod() {
    if (pod.hostNetwork()) {
      found.add(PodViolations.hostNetwork());
    }
    if (pod.hostPid()) {
      found.add(PodViolations.hostProcesses());
    }
    if (pod.hostIpc()) {
      found.add(PodViolations.hostIpc());
    }
    for (Pod.Annotation each : pod.annotations()) {
      if (each.key().startsWith(AllowedValues.APP_ARMOR_ANNOTATION)
          && !AllowedValues.appArmorAnnotation(each.value())) {
        found.add(PodViolations.appArmorAnnotation(each.key(), each.value()));
      }
    }
    if (pod.securityContext() != null) {
      securityContext(pod.securityContext());
    }
    volumes();
  }

  private void securityContext(Pod.SecurityContext context) {
    runAsNonRootInherited = context.runAsNonRoot() != null;
    seccompInherited = context.seccomp() != null;
    if (context.appArmor() != null
        && !AllowedValues.profileType(context.appArmor().type())) {
      found.add(PodViolations.appArmor(context.appArmor().type()));
    }
    if (context.seccomp() != null
        && !AllowedValues.profileType(context.seccomp().type())) {
      found.add(PodViolations.seccomp(Rules.SECCOMP_PROFILE, context.seccomp().type()));
      if (!pod.windows()) {
        found.add(PodViolations.seccomp(
            Rules.RESTRICTED_SECCOMP_PROFILE, context.seccomp().type()));
      }
    }
    if (context.seLinux() != null) {
      podSeLinux(context.seLinux());
    }
    for (int i = 0; i < context.sysctls().size(); i++) {
      if (!AllowedValues.SYSCTLS.contains(context.sysctls().get(i))) {
        found.add(PodViolations.sysctl(i, context.sysctls().get(i)));
      }
    }
    if (context.hostProcess()) {
      found.add(PodViolations.windowsHostProcess());
    }
    if (!pod.userNamespace()) {
      if (context.runAsNonRoot() != null && !context.runAsNonRoot()) {
        found.add(PodViolations.runAsRoot());
      }
      if (context.runAsUser() != null && context.runAsUser() == 0) {
        found.add(PodViolations.runAsUserZero());
      }
    }
  }

  private void podSeLinux(Pod.SeLinuxOptions options) {
    if (options.type() != null && !AllowedValues.SE_LINUX_TYPES.contains(options.type())) {
      found.add(PodViolations.seLinuxType(options.type()));
    }
    if (options.user() != null && !options.user().isEmpty()) {
      found.add(PodViolations.seLinuxUser(options.user()));
    }
    if (options.role() != null && !options.role().isEmpty()) {
      found.add(PodViolations.seLinuxRole(options.role()));
    }
  }

  private void volumes() {
    for (int i = 0; i < pod.volumes().size(); i++) {
      Pod.Volume volume = pod.volumes().get(i);
      if (volume.hostPath() != null) {
        found.add(PodViolations.hostPath(i, volume.name(), volume.hostPath().path()));
      }
      if (!isManaged(volume)) {
        forbiddenSources(i, volume);
      }
    }
  }

  private static boolean isManaged(Pod.Volume volume) {
    for (String source : volume.sources()) {
      if (AllowedValues.VOLUME_SOURCE_NAMES.contains(source)) {
        return true;
      }
    }
    return false;
  }

  private void forbiddenSources(int index, Pod.Volume volume) {
    for (String source : volume.sources()) {
      if (AllowedValues.FORBIDDEN_VOLUME_SOURCE_NAMES.contains(source)) {
        found.add(PodViolations.volume(index, volume.name(), source));
      }
    }
  }

  private void container(Pod.Container container) {
    ContainerPlace at = container.place();
    for (Pod.HostPort each : container.hostPorts()) {
      if (each.port() != 0) {
        found.add(ContainerViolations.hostPort(at, each.index(), each.port()));
      }
    }
    for (Pod.HandlerHost each : container.handlerHosts()) {
      if (!each.host().isEmpty()) {
        found.add(ContainerViolations.probeHost(at, each.field(), each.host()));
      }
    }
    Pod.SecurityContext context = container.securityContext();
    if (context == null) {
      withoutSecurityContext(at);
    } else {
      capabilities(at, context);
      privileges(at, context);
      profiles(at, context);
      user(at, context);
    }
  }

  private void withoutSecurityContext(ContainerPlace at) {
    if (!pod.windows()) {
      found.add(ContainerViolations.keepsCapabilities(at));
      found.add(ContainerViolations.privilegeEscalation(at));
      if (!seccompInherited) {
        found.add(ContainerViolations.noSeccompProfile(at));
      }
    }
    if (!pod.userNamespace() && !runAsNonRootInherited) {
      found.add(ContainerViolations.mayRunAsRoot(at));
    }
  }

  private void capabilities(ContainerPlace at, Pod.SecurityContext context) {
    List<String> added = context.addedCapabilities();
    for (int i = 0; i < added.size(); i++) {
      if (!AllowedValues.CAPABILITIES.contains(added.get(i))) {
        found.add(ContainerViolations.capability(at, i, added.get(i)));
      }
      if (!pod.windows() && !added.get(i).equals("NET_BIND_SERVICE")) {
        found.add(ContainerViolations.restrictedCapability(at, i, added.get(i)));
      }
    }
    if (!pod.windows() && !context.droppedCapabilities().contains("ALL")) {
      found.add(ContainerViolations.keepsCapabilities(at));
    }
  }

  private void privileges(ContainerPlace at, Pod.SecurityContext context) {
    if (context.privileged()) {
      found.add(ContainerViolations.privileged(at));
    }
    if (context.hostProcess()) {
      found.add(ContainerViolations.windowsHostProcess(at));
    }
    Boolean escalation = context.allowPrivilegeEscalation();
    if (!pod.windows() && (escalation == null || escalation)) {
      found.add(ContainerViolations.privilegeEscalation(at));
    }
    String mount = context.procMount();
    if (mount != null && !mount.equals("Default")) {
      found.add(ContainerViolations.procMount(Rules.RESTRICTED_PROC_MOUNT, at, mount));
      if (!pod.userNamespace()) {
        found.add(ContainerViolations.procMount(Rules.PROC_MOUNT, at, mount));
      }
    }
  }

  private void profiles(ContainerPlace at, Pod.SecurityContext context) {
    if (context.appArmor() != null
        && !AllowedValues.profileType(context.appArmor().type())) {
      found.add(ContainerViolations.appArmor(at, context.appArmor().type()));
    }
    Pod.Profile seccomp = context.seccomp();
    if (seccomp == null) {
      if (!pod.windows() && !seccompInherited) {
        found.add(ContainerViolations.noSeccompProfile(at));
      }
    } else if (!AllowedValues.profileType(seccomp.type())) {
      found.add(ContainerViolations.seccomp(Rules.SECCOMP_PROFILE, at, seccomp.type()));
      if (!pod.windows()) {
        found.add(
            ContainerViolations.seccomp(Rules.RESTRICTED_SECCOMP_PROFILE, at, seccomp.type()));
      }
    }
    if (context.seLinux() != null) {
      seLinux(at, context.seLinux());
    }
  }

  private void seLinux(ContainerPlace at, Pod.SeLinuxOptions options) {
    if (options.type() != null && !AllowedValues.SE_LINUX_TYPES.contains(options.type())) {
      found.add(ContainerViolations.seLinuxType(at, options.type()));
    }
    if (options.user() != null && !options.user().isEmpty()) {
      found.add(ContainerViolations.seLinuxUser(at, options.user()));
    }
    if (options.role() != null && !options.role().isEmpty()) {
      found.add(ContainerViolations.seLinuxRole(at, options.role()));
    }
  }

  private void user(ContainerPlace at, Pod.SecurityContext context) {
    if (pod.userNamespace()) {
      return;
    }
    @Nullable Boolean nonRoot = context.runAsNonRoot();
    if (nonRoot == null) {
      if (!runAsNonRootInherited) {
        found.add(ContainerViolations.mayRunAsRoot(at));
      }
    } else if (!nonRoot) {
      found.add(ContainerViolations.runAsRoot(at));
    }
    if (context.runAsUser() != null && context.runAsUser() == 0) {
      found.add(ContainerViolations.runAsUserZero(at));
    }
  }
}
