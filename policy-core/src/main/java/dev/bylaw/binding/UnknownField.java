package dev.bylaw.binding;

import dev.bylaw.diagnostic.DiagnosticCode;
import dev.bylaw.diagnostic.Suggestion;
import dev.bylaw.document.Place;
import dev.bylaw.type.RecordType;
import java.util.Optional;

/**
 * A key of an object that is no field of its type, so that no rule can see what stands under it.
 * Immutable.
 *
 * @param place the key's place
 * @param type the type that lacks it, as {@code PodSpec}; the first one where there are several
 * @param sameButForCase the field of the type that differs from the key by case only, if there is
 *     one
 */
public record UnknownField(Place place, RecordType type, Optional<String> sameButForCase) {
  /** No field has a longer name; the distance to a text of any length would take its time. */
  private static final int LONGEST_NAME = 100;

  /**
   * Returns what sort of unknown field it is.
   *
   * @return the code under which the documentation has it
   */
  public DiagnosticCode code() {
    return sameButForCase.isPresent() ? UnknownFieldCode.MISCASED : UnknownFieldCode.UNKNOWN;
  }

  /**
   * Returns the key.
   *
   * @return the last step of its place
   */
  public String key() {
    String key = place.key();
    return key == null ? "" : key;
  }

  /**
   * Works out which field was probably meant.
   *
   * @return the nearest field of the type, or empty if none is near enough
   */
  public Optional<String> meant() {
    return sameButForCase.isPresent() || key().length() > LONGEST_NAME
        ? sameButForCase
        : Suggestion.closest(key(), type.fieldNames());
  }
}
