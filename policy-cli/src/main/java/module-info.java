/** The bylaw command. */
module dev.bylaw.cli {
  requires com.fasterxml.jackson.core;
  requires dev.bylaw.core;
  requires dev.bylaw.dsl;
  requires dev.bylaw.kubernetes;
  requires info.picocli;
  requires static org.jspecify;
}
