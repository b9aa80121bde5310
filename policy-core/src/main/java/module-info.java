/** Types, documents, linking and evaluation of policies. */
module dev.bylaw.core {
  requires re2j;
  requires static transitive org.jspecify;
  requires com.fasterxml.jackson.core;
  requires transitive com.fasterxml.jackson.databind;
  requires com.networknt.schema;
  requires org.objectweb.asm;
  requires org.yaml.snakeyaml;

  exports dev.bylaw;
  exports dev.bylaw.binding;
  exports dev.bylaw.decision;
  exports dev.bylaw.diagnostic;
  exports dev.bylaw.document;
  exports dev.bylaw.evaluation;
  exports dev.bylaw.explanation;
  exports dev.bylaw.fix;
  exports dev.bylaw.jackson;
  exports dev.bylaw.library;
  exports dev.bylaw.profile;
  exports dev.bylaw.reader;
  exports dev.bylaw.scalar;
  exports dev.bylaw.source;
  exports dev.bylaw.type;
  exports dev.bylaw.internal.absence to
      dev.bylaw.cli,
      dev.bylaw.dsl;
  exports dev.bylaw.internal.binary.read to
      dev.bylaw.cli,
      dev.bylaw.kubernetes;
  exports dev.bylaw.internal.binary.write to
      dev.bylaw.cli,
      dev.bylaw.kubernetes;
  exports dev.bylaw.internal.bound to
      dev.bylaw.cli,
      dev.bylaw.dsl;
  exports dev.bylaw.internal.decide to
      dev.bylaw.dsl;
  exports dev.bylaw.internal.demand to
      dev.bylaw.dsl;
  exports dev.bylaw.internal.library to
      dev.bylaw.cli,
      dev.bylaw.dsl,
      dev.bylaw.kubernetes;
  exports dev.bylaw.internal.evaluate.environment to
      dev.bylaw.dsl;
  exports dev.bylaw.internal.evaluate to
      dev.bylaw.dsl;
  exports dev.bylaw.internal.link to
      dev.bylaw.dsl;
  exports dev.bylaw.internal.print to
      dev.bylaw.cli,
      dev.bylaw.dsl;
  exports dev.bylaw.internal.program to
      dev.bylaw.cli,
      dev.bylaw.dsl,
      dev.bylaw.kubernetes;
  exports dev.bylaw.internal.projection to
      dev.bylaw.dsl;
  exports dev.bylaw.internal.structure to
      dev.bylaw.dsl;
  exports dev.bylaw.internal.value to
      dev.bylaw.dsl;
}
