/** Kubernetes types and the bundled rule pack. */
module dev.bylaw.kubernetes {
  requires transitive dev.bylaw.core;
  requires static dev.bylaw.dsl;
  requires static transitive org.jspecify;

  exports dev.bylaw.kubernetes;
}
