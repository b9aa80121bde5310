/** The bylaw command. */
module dev.bylaw.cli {
  requires dev.bylaw.core;
  requires dev.bylaw.dsl;
  requires dev.bylaw.kubernetes;
  requires static org.jspecify;
}
