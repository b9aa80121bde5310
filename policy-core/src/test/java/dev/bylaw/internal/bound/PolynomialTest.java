package dev.bylaw.internal.bound;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bylaw.internal.bound.Size.Measure;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class PolynomialTest {
  private static final Size X = new Size(Measure.LENGTH, PathPattern.of("x"));
  private static final Size Y = new Size(Measure.TEXT, PathPattern.of("y"));

  @Provide
  Arbitrary<Polynomial> polynomials() {
    Arbitrary<Polynomial> terms = Arbitraries.of(
        Polynomial.ZERO,
        Polynomial.ONE,
        Polynomial.constant(7),
        Polynomial.of(X),
        Polynomial.of(Y),
        Polynomial.of(X).times(Polynomial.of(Y)).times(3),
        Polynomial.of(X).times(Polynomial.of(X)));
    return terms
        .list()
        .ofMaxSize(4)
        .map(list -> list.stream().reduce(Polynomial.ZERO, Polynomial::plus));
  }

  private static long at(Polynomial polynomial, long x, long y) {
    return polynomial.evaluate(size -> size.equals(X) ? x : y);
  }

  @Test
  void in_one_number_texts_count_once_and_lists_by_their_degree() {
    Polynomial x = Polynomial.of(X);
    Polynomial y = Polynomial.of(Y);
    assertThat(x.times(x).times(3).plus(x.times(y)).plus(x).plus(y).plus(4).inOne("n"))
        .isEqualTo("5 + 2·n + 3·n^2");
    assertThat(x.inOne("n")).isEqualTo("n");
    assertThat(Polynomial.ZERO.inOne("n")).isEqualTo("0");
  }

  @Property
  void operations_are_those_of_their_values(
      @ForAll("polynomials") Polynomial p,
      @ForAll("polynomials") Polynomial q,
      @ForAll @LongRange(min = 0, max = 1000) long x,
      @ForAll @LongRange(min = 0, max = 1000) long y) {
    assertThat(at(p.plus(q), x, y)).isEqualTo(at(p, x, y) + at(q, x, y));
    assertThat(at(p.times(q), x, y)).isEqualTo(at(p, x, y) * at(q, x, y));
    assertThat(at(p.max(q), x, y)).isGreaterThanOrEqualTo(Math.max(at(p, x, y), at(q, x, y)));
    assertThat(p.plus(q)).isEqualTo(q.plus(p));
    assertThat(p.times(q)).isEqualTo(q.times(p));
  }

  @Test
  void what_does_not_fit_is_unbounded_and_never_wraps() {
    Polynomial huge = Polynomial.constant(Long.MAX_VALUE - 1);
    assertThat(huge.plus(2).isUnbounded()).isTrue();
    assertThat(huge.times(2).isUnbounded()).isTrue();
    assertThat(Polynomial.UNBOUNDED.times(Polynomial.of(X)).isUnbounded()).isTrue();
    assertThat(Polynomial.UNBOUNDED.times(Polynomial.ZERO)).isEqualTo(Polynomial.ZERO);
    assertThat(at(Polynomial.of(X).times(Polynomial.of(X)), Long.MAX_VALUE, 0))
        .isEqualTo(Long.MAX_VALUE);
    assertThat(at(Polynomial.of(X).plus(Polynomial.of(Y)), Long.MAX_VALUE, Long.MAX_VALUE))
        .isEqualTo(Long.MAX_VALUE);
  }

  @Test
  void a_degree_that_nobody_could_read_is_unbounded() {
    Polynomial power = Polynomial.ONE;
    for (int i = 0; i < 17; i++) {
      power = power.times(Polynomial.of(X));
    }
    assertThat(power.isUnbounded()).isTrue();
  }

  @Test
  void terms_are_printed_by_degree() {
    Polynomial x = Polynomial.of(X);
    assertThat(x.times(x).times(2).plus(Polynomial.of(Y)).plus(x.times(3)).plus(4))
        .hasToString("4 + 3·|x| + text(y) + 2·|x|^2");
    assertThat(List.of(Polynomial.ZERO, Polynomial.UNBOUNDED)).hasToString("[0, unbounded]");
  }
}
