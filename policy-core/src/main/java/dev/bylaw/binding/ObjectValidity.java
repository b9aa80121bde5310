package dev.bylaw.binding;

import dev.bylaw.document.ObjectNode;
import dev.bylaw.type.RecordType;

/**
 * What a platform asks of objects beyond what their types say, as far as a binding knows it: so
 * much that documents made by chance could be stored. Implementations are immutable and
 * thread-safe.
 */
public interface ObjectValidity {
  /** Types say all that is asked. */
  ObjectValidity BY_TYPE = new ObjectValidity() {};

  /**
   * Tells what is asked of the fields of a record.
   *
   * @param type the type of the record
   * @return what is asked; {@link RecordConstraints#NONE} unless the platform asks for more than
   *     the type says
   */
  default RecordConstraints of(RecordType type) {
    return RecordConstraints.NONE;
  }

  /**
   * Changes what fields ask of each other, as that a selector selects the labels beside it. What is
   * in the way is removed.
   *
   * @param object an object that is valid field by field
   * @return an object that could be stored; the same one if it could be already
   */
  default ObjectNode mend(ObjectNode object) {
    return object;
  }
}
