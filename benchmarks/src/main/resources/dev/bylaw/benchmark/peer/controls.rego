# The restricted controls of the Pod Security Standards in their newest version, as the bundled rules of Bylaw have them:
# each control once, the baseline ones too where a restricted one covers them.
package bylaw.pss

import rego.v1

pod := input.request.object

security := object.get(pod.spec, "securityContext", {})

lists := ["initContainers", "containers", "ephemeralContainers"]

containers := [container | some list in lists; some container in pod.spec[list]]

contexts := [{"name": container.name, "of": object.get(container, "securityContext", {})} | some container in containers]

default on_windows := false

on_windows if pod.spec.os.name == "windows"

default in_user_namespace := false

in_user_namespace if pod.spec.hostUsers == false

confining := {"RuntimeDefault", "Localhost"}

finding(rule, parts) := {"rule": rule, "message": concat(" ", parts)}

# baseline: the pod

shared_namespaces := {"hostNetwork": "network", "hostPID": "processes", "hostIPC": "IPC"}

violations contains finding("pss.baseline.host_namespaces", ["the pod must not share the", what, "of its node"]) if {
	some field, what in shared_namespaces
	pod.spec[field] == true
}

violations contains finding("pss.baseline.host_path_volumes", ["volume", volume.name, "must not mount the node's files"]) if {
	some volume in pod.spec.volumes
	volume.hostPath
}

safe_sysctls := {
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
	"net.ipv4.tcp_wmem",
}

violations contains finding("pss.baseline.sysctls", ["the pod must not set", setting.name]) if {
	some setting in security.sysctls
	not setting.name in safe_sysctls
}

violations contains finding("pss.baseline.windows_host_process", ["the pod must not run as a process of its node"]) if {
	security.windowsOptions.hostProcess == true
}

# baseline: containers

violations contains finding("pss.baseline.windows_host_process", ["container", context.name, "must not run as a process of its node"]) if {
	some context in contexts
	context.of.windowsOptions.hostProcess == true
}

violations contains finding("pss.baseline.privileged", ["container", context.name, "must not be privileged"]) if {
	some context in contexts
	context.of.privileged == true
}

default_capabilities := {
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
	"SYS_CHROOT",
}

violations contains finding("pss.baseline.capabilities", ["container", context.name, "must not add the capability", added]) if {
	some context in contexts
	some added in context.of.capabilities.add
	not added in default_capabilities
}

violations contains finding("pss.baseline.host_ports", ["container", container.name, "must not open port", format_int(port.hostPort, 10)]) if {
	some container in containers
	some port in container.ports
	port.hostPort != 0
}

handlers(container) := [handler |
	some field in ["livenessProbe", "readinessProbe", "startupProbe"]
	handler := container[field]
]

hooks(container) := [hook |
	some field in ["postStart", "preStop"]
	hook := container.lifecycle[field]
]

violations contains finding("pss.baseline.host_probes_and_host_lifecycle", ["container", container.name, "must not name the host", host]) if {
	some container in containers
	some handler in array.concat(handlers(container), hooks(container))
	some target in ["httpGet", "tcpSocket"]
	host := handler[target].host
	host != ""
}

violations contains finding("pss.baseline.proc_mount", ["container", context.name, "must not mount /proc as", mount]) if {
	not in_user_namespace
	some context in contexts
	mount := context.of.procMount
	mount != "Default"
}

# baseline: the pod and its containers

everywhere := array.concat([{"name": "of the pod", "of": security}], contexts)

annotation_confines(value) if value in {"", "runtime/default"}

annotation_confines(value) if startswith(value, "localhost/")

violations contains finding("pss.baseline.app_armor_profile", ["annotation", key, "must not select", value]) if {
	some key, value in pod.metadata.annotations
	startswith(key, "container.apparmor.security.beta.kubernetes.io/")
	not annotation_confines(value)
}

violations contains finding("pss.baseline.app_armor_profile", ["the AppArmor profile", context.name, "must confine, is", type]) if {
	some context in everywhere
	type := object.get(context.of.appArmorProfile, "type", "absent")
	not type in confining
}

confining_se_linux_types := {"", "container_t", "container_init_t", "container_kvm_t", "container_engine_t"}

violations contains finding("pss.baseline.se_linux_options", ["the SELinux type", context.name, "must confine, is", type]) if {
	some context in everywhere
	type := context.of.seLinuxOptions.type
	not type in confining_se_linux_types
}

violations contains finding("pss.baseline.se_linux_options", ["the SELinux", field, context.name, "must not be set, is", value]) if {
	some context in everywhere
	some field in ["user", "role"]
	value := context.of.seLinuxOptions[field]
	value != ""
}

violations contains finding("pss.baseline.seccomp_profile", ["the seccomp profile", context.name, "must confine, is", type]) if {
	some context in everywhere
	type := object.get(context.of.seccompProfile, "type", "absent")
	not type in confining
}

# restricted

managed_sources := ["configMap", "csi", "downwardAPI", "emptyDir", "ephemeral", "image", "persistentVolumeClaim", "projected", "secret"]

managed(volume) if {
	some source in managed_sources
	volume[source]
}

unmanaged_sources := {
	"awsElasticBlockStore", "azureDisk", "azureFile", "cephfs", "cinder", "fc", "flexVolume", "flocker", "gcePersistentDisk",
	"gitRepo", "glusterfs", "hostPath", "iscsi", "nfs", "photonPersistentDisk", "portworxVolume", "quobyte", "rbd",
	"scaleIO", "storageos", "vsphereVolume",
}

violations contains finding("pss.restricted.restricted_volumes", ["volume", volume.name, "must not be a", source, "volume"]) if {
	some volume in pod.spec.volumes
	not managed(volume)
	some source in unmanaged_sources
	volume[source]
}

escalates(context) if not context.of.allowPrivilegeEscalation == false

violations contains finding("pss.restricted.allow_privilege_escalation", ["container", context.name, "must set allowPrivilegeEscalation to false"]) if {
	not on_windows
	some context in contexts
	escalates(context)
}

violations contains finding("pss.restricted.run_as_non_root", ["the pod must not set runAsNonRoot to false"]) if {
	not in_user_namespace
	security.runAsNonRoot == false
}

violations contains finding("pss.restricted.run_as_non_root", ["container", context.name, "must not set runAsNonRoot to false"]) if {
	not in_user_namespace
	some context in contexts
	context.of.runAsNonRoot == false
}

violations contains finding("pss.restricted.run_as_non_root", ["container", context.name, "or its pod must set runAsNonRoot"]) if {
	not in_user_namespace
	object.get(security, "runAsNonRoot", null) == null
	some context in contexts
	object.get(context.of, "runAsNonRoot", null) == null
}

violations contains finding("pss.restricted.run_as_user", ["the pod must not run as user 0"]) if {
	not in_user_namespace
	security.runAsUser == 0
}

violations contains finding("pss.restricted.run_as_user", ["container", context.name, "must not run as user 0"]) if {
	not in_user_namespace
	some context in contexts
	context.of.runAsUser == 0
}

violations contains finding("pss.restricted.seccomp_profile", ["the seccomp profile", context.name, "must confine, is", type]) if {
	not on_windows
	some context in everywhere
	type := object.get(context.of.seccompProfile, "type", "absent")
	not type in confining
}

violations contains finding("pss.restricted.seccomp_profile", ["container", context.name, "or its pod must set a seccomp profile"]) if {
	not on_windows
	object.get(security, "seccompProfile", null) == null
	some context in contexts
	object.get(context.of, "seccompProfile", null) == null
}

drops_all(context) if "ALL" in context.of.capabilities.drop

violations contains finding("pss.restricted.capabilities", ["container", context.name, "must drop ALL capabilities"]) if {
	not on_windows
	some context in contexts
	not drops_all(context)
}

violations contains finding("pss.restricted.capabilities", ["container", context.name, "must not add the capability", added]) if {
	not on_windows
	some context in contexts
	some added in context.of.capabilities.add
	added != "NET_BIND_SERVICE"
}

violations contains finding("pss.restricted.proc_mount", ["container", context.name, "must not mount /proc as", mount]) if {
	some context in contexts
	mount := context.of.procMount
	mount != "Default"
}
