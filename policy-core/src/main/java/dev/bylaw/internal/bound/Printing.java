package dev.bylaw.internal.bound;

import dev.bylaw.type.Type;

/** What work on whole values costs. */
final class Printing {
  /** Of a value: brackets, separator, a name's colon, what stands for null or a bool. */
  private static final int APPENDED_PER_NODE = 6;

  private Printing() {}

  /** Returns the steps of printing a value, which is also how long the text becomes. */
  static Polynomial steps(Extent value, Type type) {
    return TypeSizes.isScalar(type)
        ? value.text().plus(1)
        : value.nodes().times(APPENDED_PER_NODE).plus(value.allText());
  }

  /** Returns the steps of comparing two values. */
  static Polynomial equality(Extent left, Type leftType, Extent right, Type rightType) {
    if (TypeSizes.isScalar(leftType) || TypeSizes.isScalar(rightType)) {
      return smaller(left.text(), right.text()).plus(1);
    }
    TypeSizes.Parts leftParts = TypeSizes.Parts.of(leftType);
    TypeSizes.Parts rightParts = TypeSizes.Parts.of(rightType);
    long perNode = 2L + leftParts.mostFields() + rightParts.mostFields();
    if (leftParts.setsOfContainers() || rightParts.setsOfContainers()) {
      Polynomial pairs = left.nodes().times(right.nodes());
      return pairs.times(perNode).plus(pairs.times(left.allText()));
    }
    Extent smaller = right.nodes().isConstant() ? right : left;
    return smaller.nodes().times(perNode).plus(smaller.allText());
  }

  private static Polynomial smaller(Polynomial left, Polynomial right) {
    return right.isConstant() ? right : left;
  }
}
