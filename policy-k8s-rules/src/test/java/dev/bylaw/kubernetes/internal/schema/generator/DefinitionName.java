package dev.bylaw.kubernetes.internal.schema.generator;

/**
 * The name of a schema, as {@code io.k8s.api.core.v1.PodSpec}.
 *
 * @param family the part that stands for the group, as {@code core}; {@code meta} for what all
 *     groups share
 * @param shortName the name of the type, as {@code PodSpec}
 */
record DefinitionName(String family, String shortName) {
  private static final String META = "meta";

  static DefinitionName of(String name) {
    String[] parts = name.split("\\.", -1);
    return new DefinitionName(parts[parts.length - 3], parts[parts.length - 1]);
  }

  /**
   * Whether the schema is the kind's own. The schemas of {@code meta} claim to be of every group;
   * they count for the core group alone.
   */
  boolean declares(OpenApiDocument.DeclaredKind kind) {
    return shortName.equals(kind.kind())
        && (!family.equals(META) || kind.group().isEmpty());
  }
}
