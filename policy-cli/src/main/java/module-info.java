/** The bylaw command. */
module dev.bylaw.cli {
  requires com.fasterxml.jackson.core;
  requires dev.bylaw.core;
  requires dev.bylaw.dsl;
  requires dev.bylaw.kubernetes;
  requires info.picocli;
  requires java.xml;
  requires static org.jspecify;

  // picocli finds options by reflection.
  opens dev.bylaw.cli to
      info.picocli;
  opens dev.bylaw.cli.check to
      info.picocli;
  opens dev.bylaw.cli.compile to
      info.picocli;
  opens dev.bylaw.cli.explain to
      info.picocli;
  opens dev.bylaw.cli.fmt to
      info.picocli;
  opens dev.bylaw.cli.policies to
      info.picocli;
  opens dev.bylaw.cli.rules to
      info.picocli;
  opens dev.bylaw.cli.test to
      info.picocli;
  opens dev.bylaw.cli.version to
      info.picocli;
}
