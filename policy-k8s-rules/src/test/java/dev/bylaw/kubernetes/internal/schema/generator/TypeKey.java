package dev.bylaw.kubernetes.internal.schema.generator;

/**
 * A type over all versions.
 *
 * @param group the group at whose kinds it stands, under its present name; {@code meta} for what
 *     all groups share
 * @param shortName its name within the group
 */
record TypeKey(String group, String shortName) {
  /** A name that no other type has. */
  String qualifiedName() {
    return (group.isEmpty() ? "core" : group) + "/" + shortName;
  }
}
