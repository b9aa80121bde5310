package dev.bylaw.dsl.internal.declare;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Finds circles in a directed graph, each group of nodes that reach each other once. */
public final class Cycles<N> {
  private final Function<N, ? extends Collection<N>> successors;
  private final Set<N> finished = new HashSet<>();
  private final List<N> path = new ArrayList<>();
  private final Set<N> onPath = new HashSet<>();
  private final List<List<N>> found = new ArrayList<>();
  private final Set<N> reported = new HashSet<>();

  private Cycles(Function<N, ? extends Collection<N>> successors) {
    this.successors = successors;
  }

  /**
   * Returns the circles, each as its nodes from the first one found; no node is in two of them.
   *
   * @param nodes where to begin, in the order in which circles are to be found
   * @param successors the nodes that a node leads to
   */
  public static <N> List<List<N>> find(
      Collection<N> nodes, Function<N, ? extends Collection<N>> successors) {
    Cycles<N> search = new Cycles<>(successors);
    nodes.forEach(search::visit);
    return search.found;
  }

  private void visit(N node) {
    if (onPath.contains(node)) {
      List<N> cycle = new ArrayList<>(path.subList(path.indexOf(node), path.size()));
      if (cycle.stream().noneMatch(reported::contains)) {
        reported.addAll(cycle);
        found.add(cycle);
      }
      return;
    }
    if (!finished.add(node)) {
      return;
    }
    path.add(node);
    onPath.add(node);
    successors.apply(node).forEach(this::visit);
    path.remove(path.size() - 1);
    onPath.remove(node);
  }
}
