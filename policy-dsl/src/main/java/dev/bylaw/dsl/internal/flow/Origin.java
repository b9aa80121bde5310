package dev.bylaw.dsl.internal.flow;

/**
 * Where a value may come from.
 *
 * @param object from the object under review, with its place
 * @param outside from elsewhere: the previous state, the request, a parameter, a constant
 * @param computed from nowhere: it was made
 * @param parsed it is JSON that was parsed from a text: it has the text's place, its parts none
 */
public record Origin(boolean object, boolean outside, boolean computed, boolean parsed) {
  /** Of a value that does not exist, as the elements of an empty list. */
  static final Origin NONE = new Origin(false, false, false, false);

  static final Origin OBJECT = new Origin(true, false, false, false);
  static final Origin OUTSIDE = new Origin(false, true, false, false);
  static final Origin COMPUTED = new Origin(false, false, true, false);

  /** Tells whether the value always has a place in the object. */
  public boolean isPlace() {
    return object && !outside && !computed;
  }

  Origin or(Origin other) {
    return new Origin(
        object || other.object,
        outside || other.outside,
        computed || other.computed,
        parsed || other.parsed);
  }

  Origin asParsed() {
    return new Origin(object, outside, computed, true);
  }

  /** The origin of a field or element of the value. */
  Origin part() {
    return parsed ? COMPUTED : this;
  }
}
