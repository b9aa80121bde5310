/** Parser and checker of the policy language. */
module dev.bylaw.dsl {
  requires transitive dev.bylaw.core;
  requires static transitive org.jspecify;
  requires org.antlr.antlr4.runtime;

  exports dev.bylaw.dsl;
  exports dev.bylaw.dsl.coverage;
  exports dev.bylaw.dsl.difference;
  exports dev.bylaw.dsl.format;
  exports dev.bylaw.dsl.generate;
  exports dev.bylaw.dsl.mutation;
  exports dev.bylaw.dsl.mutation.report;
  exports dev.bylaw.dsl.testing;
  exports dev.bylaw.dsl.syntax to
      dev.bylaw.cli,
      dev.bylaw.kubernetes;
  exports dev.bylaw.dsl.internal.parse to
      dev.bylaw.kubernetes;
}
