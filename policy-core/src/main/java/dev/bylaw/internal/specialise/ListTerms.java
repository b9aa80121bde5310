package dev.bylaw.internal.specialise;

import dev.bylaw.internal.plan.Binding;
import dev.bylaw.internal.plan.Operand;
import dev.bylaw.internal.plan.Segment;
import dev.bylaw.internal.plan.Sequence;
import dev.bylaw.internal.plan.Term;
import dev.bylaw.internal.plan.Test;
import dev.bylaw.internal.plan.ValueKind;
import dev.bylaw.internal.program.Binder;
import dev.bylaw.internal.program.Construction;
import dev.bylaw.internal.program.Expression;
import dev.bylaw.internal.value.ListValue;
import dev.bylaw.internal.value.SetValue;
import dev.bylaw.internal.value.Value;
import dev.bylaw.type.ListType;
import dev.bylaw.type.OptionalType;
import dev.bylaw.type.ScalarType;
import dev.bylaw.type.SetType;
import dev.bylaw.type.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What makes lists and sets: they are walked piece by piece and never built. */
final class ListTerms {
  private final ExpressionSpecialiser specialiser;

  ListTerms(ExpressionSpecialiser specialiser) {
    this.specialiser = specialiser;
  }

  /** Returns a term as a list that is walked. */
  Sequence sequence(Term term, Type declared) {
    if (term instanceof Sequence sequence) {
      return sequence;
    }
    if (term instanceof Operand.Constant constant) {
      return constant(constant.value(), declared);
    }
    if (term instanceof Operand operand) {
      ValueKind kind = ValueKind.of(operand.type());
      Type element = PathTerms.elementType(operand);
      if (kind == ValueKind.LIST) {
        PathTerms.anyElement(operand);
        return new Sequence(List.of(), List.of(new Segment.Elements(operand)), false, element);
      }
      if (kind == ValueKind.MAP) {
        PathTerms.anyEntry(operand);
        return new Sequence(List.of(), List.of(new Segment.Entries(operand)), false, element);
      }
    }
    throw new NotCompiledException("a walk over " + declared);
  }

  private static Sequence constant(Value value, Type declared) {
    List<Segment> segments = new ArrayList<>();
    for (Value each : elements(value)) {
      segments.add(new Segment.Single(new Operand.Constant(each, elementType(declared))));
    }
    return new Sequence(List.of(), segments, false, elementType(declared));
  }

  private static List<Value> elements(Value value) {
    if (value instanceof SetValue set) {
      return set.elements();
    }
    List<Value> elements = new ArrayList<>();
    if (value instanceof ListValue list) {
      for (int i = 0; i < list.size(); i++) {
        elements.add(list.get(i));
      }
    } else if (value.isPresent()) {
      throw new NotCompiledException("a walk over a constant map");
    }
    return elements;
  }

  private static Type elementType(Type declared) {
    Type type = OptionalType.unwrap(declared);
    if (type instanceof ListType list) {
      return list.element();
    }
    return type instanceof SetType set ? set.element() : type;
  }

  private static boolean isSet(Type declared) {
    return OptionalType.unwrap(declared) instanceof SetType;
  }

  Term concatenate(Expression.Concatenate concatenate) {
    if (ValueKind.of(concatenate.type()) == ValueKind.TEXT) {
      return new Operand.Text(
          List.of(
              specialiser.operand(concatenate.left()), specialiser.operand(concatenate.right())),
          ScalarType.STRING);
    }
    Sequence left = specialiser.sequence(concatenate.left());
    Sequence right = specialiser.sequence(concatenate.right());
    List<Term> first = new ArrayList<>(left.first());
    first.addAll(right.first());
    List<Segment> segments = new ArrayList<>(left.segments());
    segments.addAll(right.segments());
    return new Sequence(
        first, segments, isSet(concatenate.type()), elementType(concatenate.type()));
  }

  Term collect(Construction.Collect collect) {
    List<Segment> segments = new ArrayList<>();
    for (Expression each : collect.elements()) {
      segments.add(new Segment.Single(specialiser.operand(each)));
    }
    return new Sequence(List.of(), segments, isSet(collect.type()), elementType(collect.type()));
  }

  Term comprehend(Construction.Comprehension comprehension) {
    List<Segment> segments = generate(comprehension.generators(), 0, comprehension.element());
    return new Sequence(
        List.of(), segments, isSet(comprehension.type()), elementType(comprehension.type()));
  }

  private List<Segment> generate(List<Binder> generators, int index, Expression element) {
    if (index == generators.size()) {
      return List.of(new Segment.Single(specialiser.operand(element)));
    }
    Binder binder = generators.get(index);
    Sequence source = specialiser.sequence(binder.source());
    boolean plain = !source.distinct()
        && source.first().isEmpty()
        && source.segments().stream().allMatch(ListTerms::isRead);
    if (!plain) {
      throw new NotCompiledException("a comprehension over a list that is made");
    }
    Binding binding = bind(binder, source);
    return specialiser.variables().walking(() -> {
      Test where = binder.where().map(specialiser::test).orElse(Test.TRUE);
      return List.of(new Segment.Nested(
          binding, source.segments(), where, generate(generators, index + 1, element)));
    });
  }

  static boolean isRead(Segment segment) {
    return segment instanceof Segment.Elements || segment instanceof Segment.Entries;
  }

  /** Makes the variables of a binder, and binds its slots to them. */
  Binding bind(Binder binder, Sequence source) {
    boolean keyed = binder.keySlot().isPresent();
    if (keyed && source.segments().size() != 1) {
      throw new NotCompiledException("the index of an element of several lists");
    }
    Binding binding =
        specialiser.variables().binding(source, keyed, () -> variables(keyed, source));
    if (keyed) {
      specialiser.scope().bind(binder.keySlot().getAsInt(), binding.key().orElseThrow());
    }
    specialiser.scope().bind(binder.valueSlot(), binding.value());
    return binding;
  }

  private Binding variables(boolean keyed, Sequence source) {
    boolean maps = source.segments().stream().anyMatch(Segment.Entries.class::isInstance);
    Type keyType = maps ? ScalarType.STRING : ScalarType.INT;
    Optional<Operand.Variable> key = keyed
        ? Optional.of(specialiser.variables().make(keyType, false, List.of()))
        : Optional.empty();
    return new Binding(
        key,
        specialiser
            .variables()
            .make(
                OptionalType.unwrap(source.element()), false, SegmentShapes.of(source.segments())));
  }
}
