package dev.bylaw.cli.test.report;

import java.util.Arrays;
import java.util.Collection;
import javax.xml.stream.XMLStreamException;

/** The counters of an element in JaCoCo's report: of each type, how many are covered and missed. */
final class JacocoCounters {
  private final long[] covered = new long[Type.values().length];
  private final long[] missed = new long[Type.values().length];

  /** What is counted, in the order in which it is written. */
  private enum Type {
    INSTRUCTION,
    BRANCH,
    LINE,
    METHOD,
    CLASS
  }

  /** Adds what another element counts. */
  void add(JacocoCounters other) {
    for (int i = 0; i < covered.length; i++) {
      covered[i] += other.covered[i];
      missed[i] += other.missed[i];
    }
  }

  /** Counts instructions, branches and lines anew; what else was counted stays. */
  void reset(Collection<CoveredLine> lines) {
    Arrays.fill(covered, 0, Type.LINE.ordinal() + 1, 0);
    Arrays.fill(missed, 0, Type.LINE.ordinal() + 1, 0);
    for (CoveredLine each : lines) {
      count(Type.INSTRUCTION, each.coveredPoints(), each.missedPoints());
      count(Type.BRANCH, each.coveredBranches(), each.missedBranches());
      countOne(Type.LINE, each.hits() > 0);
    }
  }

  /** Counts these instructions as a method. */
  void countMethod() {
    countOne(Type.METHOD, covered[Type.INSTRUCTION.ordinal()] > 0);
  }

  /** Counts these methods as a class. */
  void countClass() {
    countOne(Type.CLASS, covered[Type.METHOD.ordinal()] > 0);
  }

  private void countOne(Type type, boolean isCovered) {
    count(type, isCovered ? 1 : 0, isCovered ? 0 : 1);
  }

  private void count(Type type, long more, long moreMissed) {
    covered[type.ordinal()] += more;
    missed[type.ordinal()] += moreMissed;
  }

  void write(XmlOutput xml) throws XMLStreamException {
    for (Type each : Type.values()) {
      long hit = covered[each.ordinal()];
      long lost = missed[each.ordinal()];
      if (hit + lost > 0) {
        xml.empty("counter", "type", each, "missed", lost, "covered", hit);
      }
    }
  }
}
