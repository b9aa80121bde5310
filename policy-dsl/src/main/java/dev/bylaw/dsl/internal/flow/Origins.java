package dev.bylaw.dsl.internal.flow;

import dev.bylaw.internal.program.Binder;
import dev.bylaw.internal.program.Builtin;
import dev.bylaw.internal.program.Construction;
import dev.bylaw.internal.program.Declaration;
import dev.bylaw.internal.program.DeclarationId;
import dev.bylaw.internal.program.Expression;
import dev.bylaw.internal.program.FunctionDefinition;
import dev.bylaw.internal.program.LiteralValue;
import dev.bylaw.type.JsonType;
import dev.bylaw.type.ScalarType;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Works out where values come from, through variables and the bodies of functions. */
public final class Origins {
  private static final Set<Builtin> KEEPS_ELEMENTS =
      Set.of(Builtin.FIRST, Builtin.LAST, Builtin.SORTED);

  /** A function with where its arguments come from, which decides where its result does. */
  private record Call(DeclarationId function, List<Origin> arguments) {}

  private final Function<DeclarationId, Optional<Declaration>> declarations;
  private final String wholeObject;
  private final Frame frame;
  private final Map<Integer, Origin> slots = new HashMap<>();
  private final Map<Call, Origin> results = new HashMap<>();

  /**
   * Makes an analysis of the expressions of one rule.
   *
   * @param declarations finds functions of all packages
   * @param wholeObject the ambient name of the whole object under review
   * @param frame the slots of the rule
   */
  public Origins(
      Function<DeclarationId, Optional<Declaration>> declarations,
      String wholeObject,
      Frame frame) {
    this.declarations = declarations;
    this.wholeObject = wholeObject;
    this.frame = frame;
  }

  /** Returns where the value of an expression of the rule may come from. */
  public Origin of(Expression expression) {
    return new Walk(new HashSet<>(), this::ofSlot, new HashMap<>()).of(expression);
  }

  private Origin ofSlot(int slot) {
    Origin known = slots.get(slot);
    if (known == null) {
      known = of(frame.source(slot));
      slots.put(slot, known);
    }
    return known;
  }

  private Origin of(Frame.Source source) {
    if (source instanceof Frame.Source.RuleObject) {
      return Origin.OBJECT;
    }
    if (source instanceof Frame.Source.Value let) {
      return of(let.value());
    }
    if (source instanceof Frame.Source.Element element) {
      return of(element.collection()).part();
    }
    return source instanceof Frame.Source.Key ? Origin.COMPUTED : Origin.OUTSIDE;
  }

  /** One frame: a rule's, or that of a function for the arguments of one call. */
  private final class Walk {
    private final Set<DeclarationId> entered;
    private final Function<Integer, Origin> outer;
    private final Map<Integer, Origin> bound;

    Walk(Set<DeclarationId> entered, Function<Integer, Origin> outer, Map<Integer, Origin> bound) {
      this.entered = entered;
      this.outer = outer;
      this.bound = bound;
    }

    Origin of(Expression e) {
      if (e instanceof Expression.ReadLocal local) {
        Origin inner = bound.get(local.slot());
        return inner == null ? outer.apply(local.slot()) : inner;
      }
      if (e instanceof Expression.ReadAmbient ambient) {
        return ambient.name().equals(wholeObject) ? Origin.OBJECT : Origin.OUTSIDE;
      }
      if (e instanceof Expression.ReadConstant) {
        return Origin.OUTSIDE;
      }
      if (e instanceof Expression.ReadField read) {
        return of(read.target()).part();
      }
      if (e instanceof Expression.ReadElement read) {
        return of(read.target()).part();
      }
      if (e instanceof Expression.Literal literal) {
        return literal.value() instanceof LiteralValue.Absent ? Origin.NONE : Origin.COMPUTED;
      }
      return ofTransparent(e);
    }

    private Origin ofTransparent(Expression e) {
      if (e instanceof Expression.Parse parse) {
        Origin text = of(parse.text());
        return parse.target() instanceof JsonType ? text.asParsed() : text;
      }
      if (e instanceof Expression.Narrow
          || e instanceof Expression.Attempt
          || e instanceof Expression.Widen
          || e instanceof Expression.Coalesce
          || e instanceof Construction.Collect) {
        return ofAll(Operands.of(e));
      }
      if (e instanceof Expression.Conditional conditional) {
        return of(conditional.whenTrue()).or(of(conditional.whenFalse()));
      }
      if (e instanceof Expression.Concatenate) {
        return e.type() == ScalarType.STRING ? Origin.COMPUTED : ofAll(Operands.of(e));
      }
      if (e instanceof Construction.Comprehension comprehension) {
        return ofElement(comprehension);
      }
      return ofCall(e);
    }

    private Origin ofAll(List<Expression> operands) {
      return operands.stream().map(this::of).reduce(Origin.NONE, Origin::or);
    }

    private Origin ofElement(Construction.Comprehension comprehension) {
      for (Binder binder : comprehension.generators()) {
        bound.put(binder.valueSlot(), of(binder.source()).part());
        binder.keySlot().ifPresent(slot -> bound.put(slot, Origin.COMPUTED));
      }
      return of(comprehension.element());
    }

    private Origin ofCall(Expression e) {
      if (e instanceof Expression.CallBuiltin call && KEEPS_ELEMENTS.contains(call.builtin())) {
        Origin subject = of(call.arguments().get(0));
        return call.builtin() == Builtin.SORTED ? subject : subject.part();
      }
      if (!(e instanceof Expression.CallFunction call)) {
        return Origin.COMPUTED;
      }
      List<Origin> arguments = call.arguments().stream().map(this::of).toList();
      Call key = new Call(call.function(), arguments);
      Origin known = results.get(key);
      if (known == null) {
        known = ofResult(key);
        results.put(key, known);
      }
      return known;
    }

    private Origin ofResult(Call call) {
      Optional<FunctionDefinition> function = declarations
          .apply(call.function)
          .filter(FunctionDefinition.class::isInstance)
          .map(FunctionDefinition.class::cast);
      if (function.isEmpty() || !entered.add(call.function)) {
        return Origin.COMPUTED;
      }
      Origin result = new Walk(
              entered,
              slot -> slot < call.arguments.size() ? call.arguments.get(slot) : Origin.COMPUTED,
              new HashMap<>())
          .of(function.get().body());
      entered.remove(call.function);
      return result;
    }
  }
}
