package dev.bylaw.fix;

import dev.bylaw.decision.PatchOperation;
import java.util.Locale;

/** A patch does not fit the document that it is applied to. */
public final class PatchException extends Exception {
  private static final long serialVersionUID = 1;

  /**
   * Makes the exception.
   *
   * @param operation the operation that does not fit
   * @param reason what the document has instead
   */
  public PatchException(PatchOperation operation, String reason) {
    super("cannot apply " + operation.getClass().getSimpleName().toLowerCase(Locale.ROOT) + " at '"
        + operation.path() + "': " + reason);
  }
}
