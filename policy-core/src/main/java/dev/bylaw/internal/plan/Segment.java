package dev.bylaw.internal.plan;

import java.util.List;

/** A piece of a list that is walked. */
public sealed interface Segment {
  /** The elements of a list of the document; none where it is absent. */
  record Elements(Operand list) implements Segment {}

  /** The entries of a map of the document; none where it is absent. */
  record Entries(Operand map) implements Segment {}

  /** A single value; none where it is absent. */
  record Single(Operand value) implements Segment {}

  /** Pieces for each element of other lists of which a condition holds. */
  record Nested(Binding binding, List<Segment> sources, Test where, List<Segment> inner)
      implements Segment {
    /** Copies the pieces. */
    public Nested {
      sources = List.copyOf(sources);
      inner = List.copyOf(inner);
    }
  }

  /** Pieces that depend on a condition. */
  record When(Test condition, List<Segment> whenTrue, List<Segment> whenFalse) implements Segment {
    /** Copies the pieces. */
    public When {
      whenTrue = List.copyOf(whenTrue);
      whenFalse = List.copyOf(whenFalse);
    }
  }
}
