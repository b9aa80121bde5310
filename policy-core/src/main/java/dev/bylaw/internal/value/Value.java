package dev.bylaw.internal.value;

/**
 * A value of a running policy. Scalars are equal as the language says, wherever they come from;
 * containers are compared by {@link ValueEquality} alone, since that costs steps. Immutable.
 */
public sealed interface Value
    permits AbsentValue,
        UnknownValue,
        BoolValue,
        IntValue,
        FloatValue,
        StringValue,
        ScalarValue,
        ListValue,
        SetValue,
        MapValue,
        RecordValue,
        JsonValue {
  /** Returns where the value comes from. */
  Origin origin();

  /** Tells whether there is something: false for what a document does not have. */
  default boolean isPresent() {
    return true;
  }
}
