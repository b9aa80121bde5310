package dev.bylaw.internal.program;

import dev.bylaw.type.KindName;
import dev.bylaw.type.RecordType;

/** One alternative of what a rule is on. */
public sealed interface RuleTarget {
  /** Objects of a kind; the rule's object is the object. */
  record Kind(KindName kind, RecordType type) implements RuleTarget {}

  /** Parts of objects; the rule runs once for each part that the view finds. */
  record View(DeclarationId view) implements RuleTarget {}

  /** Every stored object, of whatever kind. */
  record AnyObject() implements RuleTarget {}

  /** Documents that are no objects of the platform: of a declared record type. */
  record Document(DeclarationId type) implements RuleTarget {}
}
