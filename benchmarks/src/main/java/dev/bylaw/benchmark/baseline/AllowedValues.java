package dev.bylaw.benchmark.baseline;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the newest version of the standards allows. */
final class AllowedValues {
  static final Set<String> CAPABILITIES = Set.of(
      "AUDIT_WRITE",
      "CHOWN",
      "DAC_OVERRIDE",
      "FOWNER",
      "FSETID",
      "KILL",
      "MKNOD",
      "NET_BIND_SERVICE",
      "SETFCAP",
      "SETGID",
      "SETPCAP",
      "SETUID",
      "SYS_CHROOT");

  static final Set<String> SYSCTLS = Set.of(
      "kernel.shm_rmid_forced",
      "net.ipv4.ip_local_port_range",
      "net.ipv4.ip_local_reserved_ports",
      "net.ipv4.ip_unprivileged_port_start",
      "net.ipv4.ping_group_range",
      "net.ipv4.tcp_fin_timeout",
      "net.ipv4.tcp_keepalive_intvl",
      "net.ipv4.tcp_keepalive_probes",
      "net.ipv4.tcp_keepalive_time",
      "net.ipv4.tcp_notsent_lowat",
      "net.ipv4.tcp_rmem",
      "net.ipv4.tcp_slow_start_after_idle",
      "net.ipv4.tcp_syncookies",
      "net.ipv4.tcp_wmem");

  static final Set<String> SE_LINUX_TYPES =
      Set.of("", "container_engine_t", "container_init_t", "container_kvm_t", "container_t");

  /** The most frequent ones first: the first that a volume has ends the search. */
  static final String[] VOLUME_SOURCES = {
    "configMap",
    "secret",
    "emptyDir",
    "projected",
    "persistentVolumeClaim",
    "downwardAPI",
    "csi",
    "ephemeral",
    "image"
  };

  static final String[] FORBIDDEN_VOLUME_SOURCES = {
    "awsElasticBlockStore",
    "azureDisk",
    "azureFile",
    "cephfs",
    "cinder",
    "fc",
    "flexVolume",
    "flocker",
    "gcePersistentDisk",
    "gitRepo",
    "glusterfs",
    "hostPath",
    "iscsi",
    "nfs",
    "photonPersistentDisk",
    "portworxVolume",
    "quobyte",
    "rbd",
    "scaleIO",
    "storageos",
    "vsphereVolume"
  };

  static final Set<String> VOLUME_SOURCE_NAMES = Set.of(VOLUME_SOURCES);
  static final Set<String> FORBIDDEN_VOLUME_SOURCE_NAMES = Set.of(FORBIDDEN_VOLUME_SOURCES);

  static final String APP_ARMOR_ANNOTATION = "container.apparmor.security.beta.kubernetes.io/";

  private AllowedValues() {}

  /** Of AppArmor and of seccomp alike. */
  static boolean profileType(@Nullable String type) {
    return "RuntimeDefault".equals(type) || "Localhost".equals(type);
  }

  static boolean appArmorAnnotation(String value) {
    return value.isEmpty() || value.equals("runtime/default") || value.startsWith("localhost/");
  }
}
