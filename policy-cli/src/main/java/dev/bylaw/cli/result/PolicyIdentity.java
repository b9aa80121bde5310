package dev.bylaw.cli.result;

/**
 * What a check was made with.
 *
 * @param version the version of the command
 * @param policySet the digest of the policy set
 * @param profile the profile's name
 * @param kubernetes the version of Kubernetes that objects were checked for
 * @param oldestTypes the oldest version of Kubernetes whose types are known
 * @param newestTypes the newest one
 * @param rules the number of entries of the profile that were used
 */
public record PolicyIdentity(
    String version,
    String policySet,
    String profile,
    String kubernetes,
    String oldestTypes,
    String newestTypes,
    int rules) {}
