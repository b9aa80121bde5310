package dev.bylaw.internal.specialise;

import dev.bylaw.internal.plan.Operand;
import dev.bylaw.internal.plan.Raw;
import dev.bylaw.internal.plan.Segment;
import dev.bylaw.internal.plan.Sequence;
import dev.bylaw.internal.plan.Term;
import dev.bylaw.internal.plan.Test;
import dev.bylaw.internal.plan.ValueKind;
import dev.bylaw.internal.program.Expression;
import dev.bylaw.internal.value.BoolValue;
import dev.bylaw.internal.value.ListValue;
import dev.bylaw.internal.value.SetValue;
import dev.bylaw.internal.value.Value;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Equality, order, membership and what is calculated. */
final class ComparisonTerms {
  private final ExpressionSpecialiser specialiser;

  ComparisonTerms(ExpressionSpecialiser specialiser) {
    this.specialiser = specialiser;
  }

  Term equality(Expression.Equality equality) {
    Test equal = equal(specialiser.operand(equality.left()), specialiser.operand(equality.right()));
    return equality.negated() ? Test.not(equal) : equal;
  }

  private static Test equal(Operand left, Operand right) {
    if (right instanceof Operand.Constant && !(left instanceof Operand.Constant)) {
      return equal(right, left);
    }
    if (left instanceof Operand.Constant constant) {
      return equal(constant, right);
    }
    scalar(left);
    scalar(right);
    return new Test.Equal(left, right);
  }

  private static Test equal(Operand.Constant constant, Operand other) {
    if (!constant.value().isPresent()) {
      if (ValueKind.of(other.type()).isCollection()) {
        throw new NotCompiledException("'==' on a list or map");
      }
      return Test.not(new Test.Present(other));
    }
    scalar(other);
    if (other instanceof Operand.Truth truth && constant.value() instanceof BoolValue bool) {
      return bool.value() ? truth.test() : Test.not(truth.test());
    }
    raw(constant.value());
    return new Test.Equal(constant, other);
  }

  private static void scalar(Operand operand) {
    if (!ValueKind.of(operand.type()).isScalar()) {
      throw new NotCompiledException("'==' on " + operand.type());
    }
  }

  private static Object raw(Value value) {
    return Raw.scalar(value)
        .orElseThrow(() -> new NotCompiledException("a constant that slots do not hold"));
  }

  Term order(Expression.Comparison comparison) {
    Operand left = specialiser.operand(comparison.left());
    Operand right = specialiser.operand(comparison.right());
    ValueKind kind = ValueKind.of(left.type());
    boolean ordered =
        kind == ValueKind.of(right.type()) && (kind == ValueKind.INTEGER || kind == ValueKind.TEXT);
    if (!ordered) {
      throw new NotCompiledException("the order of " + left.type());
    }
    return new Test.Ordered(comparison.operator(), left, right);
  }

  Term arithmetic(Expression.Arithmetic operation) {
    Operand left = specialiser.operand(operation.left());
    Operand right = specialiser.operand(operation.right());
    if (ValueKind.of(left.type()) != ValueKind.INTEGER
        || ValueKind.of(right.type()) != ValueKind.INTEGER) {
      throw new NotCompiledException("a calculation on " + left.type());
    }
    return new Operand.Arithmetic(operation.operator(), left, right, operation.type());
  }

  Term membership(Expression.Membership membership) {
    Operand element = specialiser.operand(membership.element());
    Term collection = specialiser.term(membership.collection());
    Test member = member(element, collection, membership);
    return membership.negated() ? Test.not(member) : member;
  }

  private Test member(Operand element, Term collection, Expression.Membership membership) {
    scalar(element);
    if (collection instanceof Operand.Constant constant) {
      return inConstants(element, constant.value());
    }
    if (collection instanceof Operand operand && ValueKind.of(operand.type()) == ValueKind.MAP) {
      PathTerms.elementType(operand);
      Operand.Entry entry = new Operand.Entry(
          operand, element, PathTerms.elementType(operand), PathTerms.anyEntry(operand));
      return new Test.Present(entry);
    }
    Sequence sequence =
        specialiser.lists().sequence(collection, membership.collection().type());
    if (!ValueKind.of(sequence.element()).isScalar()) {
      throw new NotCompiledException("'in' on a list of " + sequence.element());
    }
    Test among = among(element, sequence.segments());
    return sequence.isLazy() ? among : new Test.After(List.of(sequence, element), among);
  }

  private static Test inConstants(Operand element, Value collection) {
    if (!collection.isPresent()) {
      return new Test.After(List.of(element), Test.FALSE);
    }
    Set<Object> constants = new HashSet<>();
    for (Value each : elements(collection)) {
      constants.add(raw(each));
    }
    return new Test.InConstants(element, constants);
  }

  private static List<Value> elements(Value collection) {
    if (collection instanceof SetValue set) {
      return set.elements();
    }
    if (collection instanceof ListValue list) {
      List<Value> elements = new ArrayList<>();
      for (int i = 0; i < list.size(); i++) {
        elements.add(list.get(i));
      }
      return elements;
    }
    throw new NotCompiledException("'in' on a constant map");
  }

  private static Test among(Operand element, List<Segment> segments) {
    List<Test> tests = new ArrayList<>();
    for (Segment each : segments) {
      Optional<Test> among = among(element, each);
      tests.add(among.orElseThrow(() -> new NotCompiledException("'in' on a comprehension")));
    }
    return Test.any(tests);
  }

  private static Optional<Test> among(Operand element, Segment segment) {
    if (segment instanceof Segment.Elements elements) {
      return Optional.of(new Test.InList(element, elements.list()));
    }
    if (segment instanceof Segment.Single single) {
      Test equal = equal(element, single.value());
      return Optional.of(
          single.value().mayBeAbsent() ? Test.all(new Test.Present(single.value()), equal) : equal);
    }
    return Optional.empty();
  }
}
