package dev.bylaw.cli.result;

import dev.bylaw.decision.ObjectIdentity;
import dev.bylaw.document.Place;
import java.util.Optional;

/**
 * Something that could not be read or decided: with it, a check does not pass.
 *
 * @param code the stable code, as {@code B0603}; empty for a file that cannot be read
 * @param message what happened
 * @param hint what to do about it; may be empty
 * @param location where in the file
 * @param place where in the object, if it is about a part of one
 * @param rule the rule that it ended, if it ended one
 * @param object the object, if one was read
 */
public record CheckError(
    String code,
    String message,
    String hint,
    Location location,
    Optional<Place> place,
    Optional<String> rule,
    Optional<ObjectIdentity> object) {

  /**
   * Makes the error of an input as a whole.
   *
   * @param code the code
   * @param file the input as reports call it
   * @param message what happened
   * @return the error
   */
  public static CheckError ofFile(String code, String file, String message) {
    return new CheckError(
        code,
        message,
        "",
        Location.whole(file),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }
}
