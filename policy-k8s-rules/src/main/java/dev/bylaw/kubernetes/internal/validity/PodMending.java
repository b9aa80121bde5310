package dev.bylaw.kubernetes.internal.validity;

import dev.bylaw.document.BooleanNode;
import dev.bylaw.document.ListNode;
import dev.bylaw.document.Node;
import dev.bylaw.document.ObjectNode;
import dev.bylaw.document.StringNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Makes the fields of a pod agree with each other. */
final class PodMending {
  private static final String SECURITY = "securityContext";
  private static final List<String> CONTAINERS =
      List.of("containers", "initContainers", "ephemeralContainers");
  private static final List<String> PROFILES = List.of("seccompProfile", "appArmorProfile");

  /** What a pod must not set if its {@code os.name} is windows. */
  private static final Set<String> LINUX_POD =
      Set.of("hostPID", "hostIPC", "hostUsers", "shareProcessNamespace");

  private static final Set<String> LINUX_SECURITY = Set.of(
      "allowPrivilegeEscalation",
      "appArmorProfile",
      "capabilities",
      "fsGroup",
      "fsGroupChangePolicy",
      "privileged",
      "procMount",
      "readOnlyRootFilesystem",
      "runAsGroup",
      "runAsUser",
      "seLinuxChangePolicy",
      "seLinuxOptions",
      "seccompProfile",
      "supplementalGroups",
      "supplementalGroupsPolicy",
      "sysctls");
  private static final Set<String> WINDOWS_SECURITY = Set.of("windowsOptions");

  private PodMending() {}

  static ObjectNode mend(ObjectNode pod) {
    Node system = pod.get("os") instanceof ObjectNode os ? os.get("name") : null;
    boolean windows = Nodes.isText(system, "windows");
    Set<String> foreign =
        windows ? LINUX_SECURITY : Nodes.isText(system, "linux") ? WINDOWS_SECURITY : Set.of();
    ObjectNode mended = windows ? Nodes.without(pod, LINUX_POD) : pod;
    mended = Nodes.within(mended, SECURITY, each -> security(each, foreign));
    Set<String> names = new HashSet<>();
    for (String list : CONTAINERS) {
      if (mended.get(list) instanceof ListNode containers) {
        mended = Nodes.with(mended, list, containers(containers, foreign, names));
      }
    }
    return mended;
  }

  @SuppressWarnings("ReferenceEquality") // What is the same node was not changed.
  private static ListNode containers(ListNode containers, Set<String> foreign, Set<String> names) {
    List<Node> mended = new ArrayList<>();
    boolean same = true;
    for (int i = 0; i < containers.size(); i++) {
      Node each = containers.element(i);
      Node changed = each instanceof ObjectNode container
          ? named(Nodes.within(container, SECURITY, own -> security(own, foreign)), names)
          : each;
      same &= changed == each;
      mended.add(changed);
    }
    return same ? containers : ListNode.of(mended);
  }

  /** Containers of all three lists are told apart by their names. */
  private static ObjectNode named(ObjectNode container, Set<String> taken) {
    if (!(container.get("name") instanceof StringNode name) || taken.add(name.value())) {
      return container;
    }
    int number = 2;
    while (!taken.add(name.value() + "-" + number)) {
      number++;
    }
    return Nodes.with(container, "name", Nodes.text(name.value() + "-" + number));
  }

  private static ObjectNode security(ObjectNode context, Set<String> foreign) {
    ObjectNode mended = Nodes.without(context, foreign);
    for (String profile : PROFILES) {
      mended = Nodes.within(mended, profile, PodMending::profile);
    }
    // The API server refuses a privileged container that may not gain privileges.
    boolean privileged = mended.get("privileged") instanceof BooleanNode flag && flag.value();
    boolean confined =
        mended.get("allowPrivilegeEscalation") instanceof BooleanNode flag && !flag.value();
    return privileged && confined ? Nodes.without(mended, Set.of("privileged")) : mended;
  }

  /** A local profile has a name, and no other has. */
  private static ObjectNode profile(ObjectNode profile) {
    String name = "localhostProfile";
    if (!Nodes.isText(profile.get("type"), "Localhost")) {
      return Nodes.without(profile, Set.of(name));
    }
    return profile.get(name) == null
        ? Nodes.with(profile, name, Nodes.text("profile.json"))
        : profile;
  }
}
