package dev.bylaw.dsl.internal.generate;

import dev.bylaw.internal.program.LiteralValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The constants that policies mention, each with the names of the fields that it is held against.
 * The keys of a map are held against constants under the name of {@link #keysOf}.
 */
public final class Mentions {
  /** No policy mentions anything. */
  public static final Mentions NONE = new Mentions(Map.of());

  private final Map<String, List<LiteralValue>> byField;
  private final List<LiteralValue> all;

  Mentions(Map<String, Set<LiteralValue>> byField) {
    Map<String, List<LiteralValue>> copies = new LinkedHashMap<>();
    Set<LiteralValue> union = new LinkedHashSet<>();
    byField.forEach((field, values) -> {
      copies.put(field, List.copyOf(values));
      union.addAll(values);
    });
    this.byField = copies;
    this.all = List.copyOf(union);
  }

  /** Returns the name under which the keys of a map are held against constants. */
  static String keysOf(String map) {
    return map + "[]";
  }

  /** Returns what is held against fields of any of some names. */
  List<LiteralValue> against(List<String> fields) {
    List<LiteralValue> found = new ArrayList<>();
    fields.forEach(each -> found.addAll(byField.getOrDefault(each, List.of())));
    return found;
  }

  /** Returns all constants. */
  List<LiteralValue> all() {
    return all;
  }

  /** Returns the text that a constant has in a document; empty for absent. */
  static String text(LiteralValue literal) {
    if (literal instanceof LiteralValue.Text text) {
      return text.value();
    }
    if (literal instanceof LiteralValue.Scalar scalar) {
      return scalar.text();
    }
    if (literal instanceof LiteralValue.Int number) {
      return Long.toString(number.value());
    }
    if (literal instanceof LiteralValue.FloatingPoint number) {
      return Double.toString(number.value());
    }
    return literal instanceof LiteralValue.Bool bool ? Boolean.toString(bool.value()) : "";
  }
}
