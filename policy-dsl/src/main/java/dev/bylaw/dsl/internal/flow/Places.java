package dev.bylaw.dsl.internal.flow;

import dev.bylaw.internal.program.Builtin;
import dev.bylaw.internal.program.Construction;
import dev.bylaw.internal.program.Expression;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Chooses where a finding stands: the last path in the text of its condition that starts at the
 * object, with variables and parsing functions seen through, and for a quantifier the element that
 * decided.
 */
public final class Places {
  private static final int LIMIT = 16;

  private final Origins origins;
  private final Frame frame;

  /** Makes an analysis of the expressions of one rule. */
  public Places(Origins origins, Frame frame) {
    this.origins = origins;
    this.frame = frame;
  }

  /** Returns expressions whose value may have the place, the one to be preferred first. */
  public List<Expression> candidates(Expression condition) {
    Set<Expression> found = new LinkedHashSet<>();
    collect(condition, new Search(found, new HashSet<>()));
    return found.stream().limit(LIMIT).toList();
  }

  /**
   * Finds two tests in a condition whose paths lie beside each other, so that the place of a
   * finding depends on which of them counts (L16).
   *
   * @return the second of them, or empty
   */
  public Optional<Expression> ambiguous(Expression condition) {
    List<Expression> tests = new ArrayList<>();
    split(condition, tests);
    List<List<String>> paths = new ArrayList<>();
    for (Expression test : tests) {
      List<String> path = candidates(test).stream().findFirst().map(this::steps).orElse(List.of());
      boolean beside = paths.stream().anyMatch(other -> !isPrefix(other, path));
      if (!path.isEmpty() && beside) {
        return Optional.of(test);
      }
      if (!path.isEmpty()) {
        paths.add(path);
      }
    }
    return Optional.empty();
  }

  private static void split(Expression condition, List<Expression> tests) {
    if (condition instanceof Expression.Logical logical) {
      split(logical.left(), tests);
      split(logical.right(), tests);
    } else if (condition instanceof Expression.Not not) {
      split(not.operand(), tests);
    } else {
      tests.add(condition);
    }
  }

  private static boolean isPrefix(List<String> a, List<String> b) {
    int common = Math.min(a.size(), b.size());
    return a.subList(0, common).equals(b.subList(0, common));
  }

  /** What was found so far, and the variables that have been seen through. */
  private record Search(Set<Expression> found, Set<Integer> slots) {}

  private void collect(Expression e, Search search) {
    if (isPath(e) && origins.of(e).object()) {
      search.found.add(e);
    }
    if (e instanceof Expression.ReadLocal local) {
      if (search.slots.add(local.slot())) {
        through(frame.source(local.slot()), search);
      }
    } else if (e instanceof Expression.ReadElement read) {
      collect(read.target(), search);
      collect(read.key(), search);
    } else if (e instanceof Construction.Comprehension comprehension) {
      inReverse(comprehension.generators().stream().map(each -> each.source()).toList(), search);
    } else if (e instanceof Construction.MapComprehension comprehension) {
      inReverse(comprehension.generators().stream().map(each -> each.source()).toList(), search);
    } else {
      inReverse(Operands.of(e), search);
    }
  }

  private void inReverse(List<Expression> operands, Search search) {
    List<Expression> reversed = new ArrayList<>(operands);
    Collections.reverse(reversed);
    reversed.forEach(each -> collect(each, search));
  }

  private void through(Frame.Source source, Search search) {
    if (source instanceof Frame.Source.Value let) {
      collect(let.value(), search);
    } else if (source instanceof Frame.Source.Element element) {
      collect(element.collection(), search);
    } else if (source instanceof Frame.Source.Key key) {
      collect(key.collection(), search);
    }
  }

  private static boolean isPath(Expression e) {
    return e instanceof Expression.ReadLocal
        || e instanceof Expression.ReadAmbient
        || e instanceof Expression.ReadField
        || e instanceof Expression.ReadElement
        || e instanceof Expression.Narrow
        || e instanceof Expression.Parse
        || e instanceof Expression.CallFunction
        || (e instanceof Expression.CallBuiltin call
            && (call.builtin() == Builtin.FIRST || call.builtin() == Builtin.LAST));
  }

  /** The steps of a path with variables seen through; elements of what is walked as one step. */
  private List<String> steps(Expression e) {
    if (e instanceof Expression.ReadLocal local) {
      return stepsOf(local);
    }
    if (e instanceof Expression.ReadAmbient ambient) {
      return List.of("@" + ambient.name());
    }
    if (e instanceof Expression.ReadField read) {
      return append(steps(read.target()), read.field());
    }
    if (e instanceof Expression.ReadElement read) {
      return append(steps(read.target()), PathKey.of(e).orElse("[?]"));
    }
    boolean seenThrough = e instanceof Expression.Narrow
        || e instanceof Expression.Parse
        || e instanceof Expression.Attempt
        || PathKey.isMember(e);
    return seenThrough ? steps(Operands.of(e).get(0)) : List.of(e.span().toString());
  }

  private List<String> stepsOf(Expression.ReadLocal local) {
    Frame.Source source = frame.source(local.slot());
    if (source instanceof Frame.Source.Value let && isPath(let.value())) {
      return steps(let.value());
    }
    if (source instanceof Frame.Source.Element element && isPath(element.collection())) {
      return append(steps(element.collection()), "[*]");
    }
    return List.of("#" + local.slot());
  }

  private static List<String> append(List<String> steps, String step) {
    List<String> longer = new ArrayList<>(steps);
    longer.add(step);
    return longer;
  }
}
