package dev.bylaw.dsl.internal.equivalence;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** A condition in negation normal form: negations stand at its leaves alone. */
sealed interface Condition {
  /** Always holds. */
  Condition TRUE = new Junction(true, List.of());

  /** Never holds. */
  Condition FALSE = new Junction(false, List.of());

  /** Returns the condition that holds where this one does not. */
  Condition negated();

  /** Whether, wherever this holds, a path has a value. */
  boolean showsPresent(String path);

  /**
   * A condition without parts.
   *
   * @param text what is tested
   * @param holds whether it must hold, and not fail to
   * @param present the paths that have a value where it is tested true
   */
  record Leaf(String text, boolean holds, Set<String> present) implements Condition {
    @Override
    public Condition negated() {
      return new Leaf(text, !holds, present);
    }

    @Override
    public boolean showsPresent(String path) {
      return holds && present.contains(path);
    }

    @Override
    public String toString() {
      return holds ? text : "not " + text;
    }
  }

  /** That a path has a value, or has none. */
  record Present(String path, boolean holds) implements Condition {
    @Override
    public Condition negated() {
      return new Present(path, !holds);
    }

    @Override
    public boolean showsPresent(String other) {
      return holds && path.equals(other);
    }

    @Override
    public String toString() {
      return path + (holds ? " present" : " absent");
    }
  }

  /** {@code any} or {@code all} elements of a walk fulfil a condition. */
  record Quantified(boolean universal, String walk, Condition condition) implements Condition {
    @Override
    public Condition negated() {
      return new Quantified(!universal, walk, condition.negated());
    }

    @Override
    public boolean showsPresent(String path) {
      return false;
    }

    @Override
    public String toString() {
      return (universal ? "all " : "any ") + walk + ": (" + condition + ")";
    }
  }

  /**
   * Conditions joined by {@code &&} or {@code ||}, in their order; use {@link #of}.
   *
   * @param conjunction true for {@code &&}
   */
  record Junction(boolean conjunction, List<Condition> parts) implements Condition {
    /** Joins conditions, without those that the others imply. */
    static Condition of(boolean conjunction, List<Condition> conditions) {
      Condition decisive = conjunction ? FALSE : TRUE;
      Set<Condition> parts = new LinkedHashSet<>();
      for (Condition each : conditions) {
        if (each instanceof Junction junction && junction.conjunction == conjunction) {
          parts.addAll(junction.parts);
        } else if (each.equals(decisive)) {
          return decisive;
        } else {
          parts.add(each);
        }
      }
      List<Condition> needed = new ArrayList<>(parts);
      needed.removeIf(each -> isImplied(each, conjunction, needed));
      return needed.size() == 1 ? needed.get(0) : new Junction(conjunction, List.copyOf(needed));
    }

    /**
     * In a conjunction, presence that another part shows, and what cannot hold of an absent value
     * beside its absence; in a disjunction, the same of the opposites.
     */
    private static boolean isImplied(Condition part, boolean conjunction, List<Condition> all) {
      return all.stream()
          .filter(other -> !other.equals(part))
          .anyMatch(other ->
              conjunction ? isImplied(part, other) : isImplied(part.negated(), other.negated()));
    }

    /** Whether wherever the other condition holds, this one does. */
    private static boolean isImplied(Condition part, Condition other) {
      if (part instanceof Present wanted && wanted.holds()) {
        return other.showsPresent(wanted.path());
      }
      return other instanceof Present missing
          && !missing.holds()
          && part.negated().showsPresent(missing.path());
    }

    @Override
    public Condition negated() {
      return of(!conjunction, parts.stream().map(Condition::negated).toList());
    }

    @Override
    public boolean showsPresent(String path) {
      return conjunction
          ? parts.stream().anyMatch(each -> each.showsPresent(path))
          : !parts.isEmpty() && parts.stream().allMatch(each -> each.showsPresent(path));
    }

    @Override
    public String toString() {
      return (conjunction ? "and" : "or") + parts;
    }
  }
}
