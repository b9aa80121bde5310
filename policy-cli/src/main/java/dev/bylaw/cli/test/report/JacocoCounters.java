package dev.bylaw.cli.test.report;

import dev.bylaw.dsl.coverage.CoverageTally;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import javax.xml.stream.XMLStreamException;

/** The counters of an element in JaCoCo's report: of each type, how many are covered and missed. */
final class JacocoCounters {
  private static final CoverageTally NONE = new CoverageTally(0, 0);

  private final Map<Type, CoverageTally> tallies = new EnumMap<>(Type.class);

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
    other.tallies.forEach(this::count);
  }

  /** Counts instructions, branches and lines anew; what else was counted stays. */
  void reset(Collection<CoveredLine> lines) {
    tallies.remove(Type.INSTRUCTION);
    tallies.remove(Type.BRANCH);
    tallies.remove(Type.LINE);
    for (CoveredLine each : lines) {
      long points = each.coveredPoints();
      long branches = each.coveredBranches();
      count(Type.INSTRUCTION, new CoverageTally(points, points + each.missedPoints()));
      count(Type.BRANCH, new CoverageTally(branches, branches + each.missedBranches()));
      countOne(Type.LINE, each.hits() > 0);
    }
  }

  /** Counts these instructions as a method. */
  void countMethod() {
    countOne(Type.METHOD, tally(Type.INSTRUCTION).covered() > 0);
  }

  /** Counts these methods as a class. */
  void countClass() {
    countOne(Type.CLASS, tally(Type.METHOD).covered() > 0);
  }

  private void countOne(Type type, boolean covered) {
    count(type, new CoverageTally(covered ? 1 : 0, 1));
  }

  private void count(Type type, CoverageTally more) {
    CoverageTally before = tally(type);
    tallies.put(
        type, new CoverageTally(before.covered() + more.covered(), before.total() + more.total()));
  }

  private CoverageTally tally(Type type) {
    return tallies.getOrDefault(type, NONE);
  }

  void write(XmlOutput xml) throws XMLStreamException {
    for (Map.Entry<Type, CoverageTally> each : tallies.entrySet()) {
      CoverageTally tally = each.getValue();
      if (tally.total() > 0) {
        long missed = tally.total() - tally.covered();
        xml.empty("counter", "type", each.getKey(), "missed", missed, "covered", tally.covered());
      }
    }
  }
}
