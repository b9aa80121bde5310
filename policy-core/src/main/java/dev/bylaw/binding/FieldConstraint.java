package dev.bylaw.binding;

import dev.bylaw.scalar.Regex;
import java.util.List;
import java.util.Optional;

/**
 * What a platform asks of the value of a field beyond its type.
 *
 * @param examples texts that are valid, the simplest first; empty if nothing is known
 * @param closed whether no other texts are valid
 * @param form which texts are valid; empty for all
 * @param least the least integer that is valid
 * @param most the greatest integer that is valid
 * @param keys of a list, the fields that tell its elements apart; empty if they may be equal
 * @param filled whether a list or map must not be empty
 */
public record FieldConstraint(
    List<String> examples,
    boolean closed,
    Optional<Regex> form,
    long least,
    long most,
    List<String> keys,
    boolean filled) {
  /** Nothing is asked. */
  public static final FieldConstraint NONE = new FieldConstraint(
      List.of(), false, Optional.empty(), Long.MIN_VALUE, Long.MAX_VALUE, List.of(), false);

  /** Copies the lists. */
  public FieldConstraint {
    examples = List.copyOf(examples);
    keys = List.copyOf(keys);
  }

  /**
   * Gives examples of texts.
   *
   * @param texts the texts, the simplest first
   * @return this constraint with them
   */
  public FieldConstraint withExamples(String... texts) {
    return new FieldConstraint(List.of(texts), closed, form, least, most, keys, filled);
  }

  /**
   * Allows the examples alone.
   *
   * @param texts all that is valid, the simplest first
   * @return this constraint with them
   */
  public FieldConstraint withOnly(List<String> texts) {
    return new FieldConstraint(texts, true, form, least, most, keys, filled);
  }

  /**
   * Asks texts for a form.
   *
   * @param regex the form of the whole text
   * @return this constraint with it
   */
  public FieldConstraint withForm(Regex regex) {
    return new FieldConstraint(examples, closed, Optional.of(regex), least, most, keys, filled);
  }

  /**
   * Bounds integers.
   *
   * @param from the least
   * @param to the greatest
   * @return this constraint with the bounds
   */
  public FieldConstraint withRange(long from, long to) {
    return new FieldConstraint(examples, closed, form, from, to, keys, filled);
  }

  /**
   * Asks the elements of a list to differ.
   *
   * @param fields the fields that tell them apart
   * @return this constraint with them
   */
  public FieldConstraint withKeys(List<String> fields) {
    return new FieldConstraint(examples, closed, form, least, most, fields, filled);
  }

  /**
   * Forbids an empty list or map.
   *
   * @return this constraint without them
   */
  public FieldConstraint nonEmpty() {
    return new FieldConstraint(examples, closed, form, least, most, keys, true);
  }

  /**
   * Tells whether a text is valid.
   *
   * @param text a text
   * @return whether it is one of the examples, if only these are, and has the form
   */
  public boolean allows(String text) {
    return (!closed || examples.contains(text))
        && form.map(regex -> regex.matches(text)).orElse(true);
  }
}
