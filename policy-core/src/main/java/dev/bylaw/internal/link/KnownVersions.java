package dev.bylaw.internal.link;

import dev.bylaw.binding.Binding;
import dev.bylaw.binding.BindingConstant;
import dev.bylaw.binding.BindingSettings;
import dev.bylaw.scalar.Version;
import dev.bylaw.type.ScalarType;
import java.util.List;
import java.util.Optional;

/**
 * Warns of a version of the platform that the types do not reach: fields and kinds that are new in
 * it are not seen by any rule, and what was removed before the oldest one is not known.
 */
final class KnownVersions {
  private KnownVersions() {}

  static void check(Binding binding, BindingSettings settings, Problems problems) {
    List<Version> known = binding.versions();
    if (known.isEmpty()) {
      return;
    }
    Version oldest = known.get(0);
    Version newest = known.get(known.size() - 1);
    for (BindingConstant each : binding.constants()) {
      Optional<Version> given = each.type() == ScalarType.VERSION
          ? Optional.ofNullable(settings.constants().get(each.name())).flatMap(Version::parse)
          : Optional.empty();
      given.ifPresent(version -> {
        if (beyond(version, newest)) {
          warn(each, version, "newer", oldest, newest, problems);
        } else if (beyond(oldest, version)) {
          warn(each, version, "older", oldest, newest, problems);
        }
      });
    }
  }

  /** Whether a version is of a later release; patches of a release have its types. */
  private static boolean beyond(Version version, Version other) {
    return version.major() > other.major()
        || (version.major() == other.major() && version.minor() > other.minor());
  }

  private static void warn(
      BindingConstant constant,
      Version version,
      String how,
      Version oldest,
      Version newest,
      Problems problems) {
    problems.add(
        LinkCode.VERSION_OUT_OF_RANGE,
        constant.name() + " " + version + " is " + how
            + " than the versions whose types are known, " + oldest + " to " + newest,
        how.equals("newer")
            ? "rules do not see fields and kinds that are new in it; objects with such fields are"
                + " reported"
            : "whether it has the fields that rules read is not known");
  }
}
