package dev.bylaw.type;

/**
 * A kind of object: types, rules and matches are told apart by group and kind, never by version.
 *
 * @param group the API group, empty for the core group; of groups that the platform itself renamed,
 *     the new name
 * @param kind the kind, as {@code Deployment}
 */
public record KindName(String group, String kind) {
  @Override
  public String toString() {
    return group.isEmpty() ? kind : group + "/" + kind;
  }
}
