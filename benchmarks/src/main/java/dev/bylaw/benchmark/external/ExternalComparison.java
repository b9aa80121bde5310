package dev.bylaw.benchmark.external;

import dev.bylaw.benchmark.turns.Contender;
import dev.bylaw.benchmark.turns.TurnResults;
import dev.bylaw.benchmark.turns.Turns;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Lets Bylaw and programs take turns: in each round Bylaw runs for a while in this JVM, and then
 * each program measures its peer once. A turn is seconds long, since programs take long to start;
 * disturbances that last longer than a round still meet all of them.
 */
final class ExternalComparison {
  private final List<Contender> bylaw;
  private final Turns turns;
  private final List<Program> programs;

  ExternalComparison(List<Contender> bylaw, Runnable between, List<Program> programs) {
    this.bylaw = bylaw;
    this.turns = new Turns(bylaw, between);
    this.programs = programs;
  }

  /** Runs rounds after warming up. */
  TurnResults run(Duration warmUp, Duration turn, int rounds) {
    turns.run(warmUp, Duration.ZERO);
    List<List<Figure>> all = new ArrayList<>();
    for (int i = 0; i < rounds; i++) {
      all.add(round(turn));
    }
    return new TurnResults(
        all.get(0).stream().map(Figure::name).toList(),
        all.stream()
            .map(each -> each.stream().mapToDouble(Figure::nanos).toArray())
            .toList(),
        all.get(rounds - 1).stream().map(Figure::bytes).toList());
  }

  private List<Figure> round(Duration turn) {
    TurnResults own = turns.run(Duration.ZERO, turn);
    List<Figure> figures = new ArrayList<>();
    for (Contender each : bylaw) {
      figures.add(new Figure(each.name(), own.median(each.name()), own.allocated(each.name())));
    }
    programs.forEach(each -> figures.addAll(each.run()));
    addFromBytes(figures);
    return figures;
  }

  /** Kubernetes decodes a review before it evaluates the pod, which it measures by themselves. */
  private static void addFromBytes(List<Figure> figures) {
    List<Figure> parts = figures.stream()
        .filter(each -> each.name().equals(ExternalGoals.KUBERNETES)
            || each.name().equals(ExternalGoals.KUBERNETES_DECODING))
        .toList();
    if (parts.size() == 2) {
      figures.add(parts.get(0).plus(ExternalGoals.KUBERNETES_FROM_BYTES, parts.get(1)));
    }
  }
}
