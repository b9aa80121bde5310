package dev.bylaw.internal.bound;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A polynomial in sizes with coefficients that are not negative; whatever exceeds 64 bits is
 * {@link #UNBOUNDED}. Immutable.
 */
final class Polynomial {
  static final Polynomial ZERO = new Polynomial(new TreeMap<>(order()));
  static final Polynomial ONE = constant(1);

  /** More than every number: of what cannot be bounded, or only by a polynomial too long to use. */
  static final Polynomial UNBOUNDED = constant(Long.MAX_VALUE);

  private static final int MAXIMUM_TERMS = 500;
  private static final int MAXIMUM_DEGREE = 16;

  private final Map<List<Size>, Long> terms;

  private Polynomial(Map<List<Size>, Long> terms) {
    this.terms = terms;
  }

  private static Comparator<List<Size>> order() {
    return Comparator.<List<Size>>comparingInt(List::size).thenComparing(Polynomial::compare);
  }

  private static int compare(List<Size> left, List<Size> right) {
    for (int i = 0; i < left.size(); i++) {
      int order = left.get(i).compareTo(right.get(i));
      if (order != 0) {
        return order;
      }
    }
    return 0;
  }

  static Polynomial constant(long value) {
    Map<List<Size>, Long> terms = new TreeMap<>(order());
    if (value != 0) {
      terms.put(List.of(), value);
    }
    return new Polynomial(terms);
  }

  static Polynomial of(Size size) {
    Map<List<Size>, Long> terms = new TreeMap<>(order());
    terms.put(List.of(size), 1L);
    return new Polynomial(terms);
  }

  boolean isUnbounded() {
    return terms.getOrDefault(List.of(), 0L) == Long.MAX_VALUE;
  }

  boolean isConstant() {
    return terms.isEmpty() || (terms.size() == 1 && terms.containsKey(List.of()));
  }

  Polynomial plus(Polynomial other) {
    return merge(other, Polynomial::add);
  }

  Polynomial plus(long value) {
    return plus(constant(value));
  }

  /** Returns a bound of both: sizes are never negative, so the greater coefficients bound. */
  Polynomial max(Polynomial other) {
    return merge(other, Math::max);
  }

  private Polynomial merge(Polynomial other, BinaryOperator<Long> join) {
    Map<List<Size>, Long> merged = new TreeMap<>(order());
    merged.putAll(terms);
    other.terms.forEach((term, coefficient) -> merged.merge(term, coefficient, join));
    return of(merged);
  }

  private static Polynomial of(Map<List<Size>, Long> terms) {
    boolean tooLarge = terms.size() > MAXIMUM_TERMS || terms.containsValue(Long.MAX_VALUE);
    return tooLarge ? UNBOUNDED : new Polynomial(terms);
  }

  Polynomial times(Polynomial other) {
    if (terms.isEmpty() || other.terms.isEmpty()) {
      return ZERO;
    }
    if (isUnbounded() || other.isUnbounded()) {
      return UNBOUNDED;
    }
    Map<List<Size>, Long> product = new TreeMap<>(order());
    for (Map.Entry<List<Size>, Long> left : terms.entrySet()) {
      for (Map.Entry<List<Size>, Long> right : other.terms.entrySet()) {
        List<Size> sizes = new ArrayList<>(left.getKey());
        sizes.addAll(right.getKey());
        if (sizes.size() > MAXIMUM_DEGREE || product.size() > MAXIMUM_TERMS) {
          return UNBOUNDED;
        }
        Collections.sort(sizes);
        product.merge(
            List.copyOf(sizes), multiply(left.getValue(), right.getValue()), Polynomial::add);
      }
    }
    return of(product);
  }

  Polynomial times(long factor) {
    return times(constant(factor));
  }

  /** Returns the value for given sizes; {@link Long#MAX_VALUE} if it does not fit in 64 bits. */
  long evaluate(ToLongFunction<Size> sizes) {
    long sum = 0;
    for (Map.Entry<List<Size>, Long> term : terms.entrySet()) {
      long product = term.getValue();
      for (Size size : term.getKey()) {
        product = multiply(product, sizes.applyAsLong(size));
      }
      sum = add(sum, product);
    }
    return sum;
  }

  /** Returns a bound in one number that no size exceeds, texts being short: each counts once. */
  String inOne(String number) {
    Map<Integer, Long> byDegree = new TreeMap<>();
    terms.forEach((sizes, coefficient) -> {
      long degree =
          sizes.stream().filter(each -> each.measure() != Size.Measure.TEXT).count();
      byDegree.merge((int) degree, coefficient, Polynomial::add);
    });
    return byDegree.isEmpty()
        ? "0"
        : byDegree.entrySet().stream()
            .map(each -> text(each.getKey(), each.getValue(), number))
            .collect(Collectors.joining(" + "));
  }

  private static String text(int degree, long coefficient, String number) {
    if (degree == 0) {
      return Long.toString(coefficient);
    }
    String power = degree == 1 ? number : number + "^" + degree;
    return coefficient == 1 ? power : coefficient + "·" + power;
  }

  private static long add(long left, long right) {
    long sum = left + right;
    return sum < 0 ? Long.MAX_VALUE : sum;
  }

  private static long multiply(long left, long right) {
    if (left == 0 || right == 0) {
      return 0;
    }
    return left > Long.MAX_VALUE / right ? Long.MAX_VALUE : left * right;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Polynomial polynomial && terms.equals(polynomial.terms);
  }

  @Override
  public int hashCode() {
    return terms.hashCode();
  }

  /** Returns the polynomial, as {@code 12 + 7·|spec.containers|}. */
  @Override
  public String toString() {
    if (isUnbounded()) {
      return "unbounded";
    }
    return terms.isEmpty()
        ? "0"
        : terms.entrySet().stream()
            .map(term -> text(term.getKey(), term.getValue()))
            .collect(Collectors.joining(" + "));
  }

  private static String text(List<Size> sizes, long coefficient) {
    Map<Size, Integer> powers = new TreeMap<>();
    sizes.forEach(size -> powers.merge(size, 1, Integer::sum));
    String product = powers.entrySet().stream()
        .map(power -> power.getKey() + (power.getValue() == 1 ? "" : "^" + power.getValue()))
        .collect(Collectors.joining("·"));
    if (sizes.isEmpty()) {
      return Long.toString(coefficient);
    }
    return coefficient == 1 ? product : coefficient + "·" + product;
  }
}
