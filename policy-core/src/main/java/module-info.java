/** Types, documents, linking and evaluation of policies. */
module dev.bylaw.core {
  requires static transitive org.jspecify;

  exports dev.bylaw.binding;
  exports dev.bylaw.decision;
  exports dev.bylaw.diagnostic;
  exports dev.bylaw.document;
  exports dev.bylaw.scalar;
  exports dev.bylaw.source;
  exports dev.bylaw.type;
  exports dev.bylaw.internal.program to
      dev.bylaw.dsl;
}
