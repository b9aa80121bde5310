package dev.bylaw.binding;

import dev.bylaw.decision.ErrorCode;
import dev.bylaw.decision.ObjectIdentity;
import dev.bylaw.document.Node;
import dev.bylaw.document.Place;
import dev.bylaw.type.KindName;
import dev.bylaw.type.RecordType;

/** What a binding makes of a document. */
public sealed interface Classification {
  /**
   * Returns what the object calls itself.
   *
   * @return the identity, as far as it can be read
   */
  ObjectIdentity identity();

  /**
   * An object of a kind whose type is known.
   *
   * @param identity what it calls itself
   * @param kind its group and kind
   * @param type its type
   * @param root the object with what the binding fills in, as a missing namespace
   */
  record Known(ObjectIdentity identity, KindName kind, RecordType type, Node root)
      implements Classification {}

  /**
   * An object of a kind whose type is not known: only rules on any object apply.
   *
   * @param identity what it calls itself
   * @param kind its group and kind
   * @param root the object
   */
  record Foreign(ObjectIdentity identity, KindName kind, Node root) implements Classification {}

  /**
   * A document that cannot be judged: an error that denies.
   *
   * @param identity what it calls itself
   * @param code the kind of error
   * @param message what is wrong with it
   * @param place where
   */
  record Rejected(ObjectIdentity identity, ErrorCode code, String message, Place place)
      implements Classification {}
}
