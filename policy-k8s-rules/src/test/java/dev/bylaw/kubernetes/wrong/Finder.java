package dev.bylaw.kubernetes.wrong;

/** What can notice a mistake in a policy, in the order in which its author meets it. */
enum Finder {
  /** The policy does not compile. */
  CHECKER("checker"),
  /** It compiles with a warning. */
  LINT("lint"),
  /** A test of its author fails. */
  TESTS("tests"),
  /** Its tests pass, and a change of the wrong line is not noticed. */
  MUTATION("mutation"),
  /** A comparison with the policy that was meant names a document on which the two differ. */
  DIFF("diff");

  private final String column;

  Finder(String column) {
    this.column = column;
  }

  @Override
  public String toString() {
    return column;
  }
}
