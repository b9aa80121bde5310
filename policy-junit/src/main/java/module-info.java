/** Policies as JUnit tests, assertions on decisions, objects made for properties. */
module dev.bylaw.junit {
  requires transitive dev.bylaw.core;
  requires transitive dev.bylaw.dsl;
  requires transitive dev.bylaw.kubernetes;
  requires static transitive org.jspecify;
  requires transitive net.jqwik.api;
  requires transitive org.assertj.core;
  requires transitive org.junit.jupiter.api;
  requires org.junit.platform.commons;
  requires org.junit.platform.engine;
  requires org.opentest4j;

  exports dev.bylaw.junit;
  exports dev.bylaw.junit.arbitraries;
  exports dev.bylaw.junit.assertions;

  provides net.jqwik.api.SampleReportingFormat with
      dev.bylaw.junit.internal.jqwik.YamlReportingFormat;
  provides net.jqwik.api.providers.ArbitraryProvider with
      dev.bylaw.junit.internal.jqwik.KubernetesObjectProvider;
  provides org.junit.platform.engine.TestEngine with
      dev.bylaw.junit.internal.engine.PolicyTestEngine;
}
