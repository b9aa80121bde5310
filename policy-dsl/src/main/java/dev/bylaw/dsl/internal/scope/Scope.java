package dev.bylaw.dsl.internal.scope;

import dev.bylaw.dsl.internal.flow.Narrowings;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What is visible and known at a point of a declaration. Immutable.
 *
 * @param variables the variables by name
 * @param known what conditions around the point have shown
 * @param message whether the point is in the text of a message, where absence is printed
 */
public record Scope(Map<String, Variable> variables, Narrowings known, boolean message) {
  /** Nothing is visible. */
  public static final Scope EMPTY = new Scope(Map.of(), Narrowings.NONE, false);

  /** Finds a variable. */
  public Optional<Variable> find(String name) {
    return Optional.ofNullable(variables.get(name));
  }

  /** Returns the names of all variables. */
  public Set<String> names() {
    return variables.keySet();
  }

  /** Returns the scope with one more variable. */
  public Scope with(Variable variable) {
    Map<String, Variable> more = new LinkedHashMap<>(variables);
    more.put(variable.name(), variable);
    return new Scope(more, known, message);
  }

  /** Returns the scope where more is known. */
  public Scope knowing(Narrowings more) {
    return new Scope(variables, known.and(more), message);
  }

  /** Returns the scope in the text of a message. */
  public Scope inMessage() {
    return new Scope(variables, known, true);
  }

  /** Returns the scope outside of texts of messages. */
  public Scope outsideMessage() {
    return message ? new Scope(variables, known, false) : this;
  }
}
