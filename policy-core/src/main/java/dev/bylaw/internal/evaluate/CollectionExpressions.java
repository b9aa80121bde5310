package dev.bylaw.internal.evaluate;

import dev.bylaw.internal.evaluate.operation.Collector;
import dev.bylaw.internal.program.Binder;
import dev.bylaw.internal.program.Construction;
import dev.bylaw.internal.program.Expression;
import dev.bylaw.internal.value.AbsentValue;
import dev.bylaw.internal.value.MapValue;
import dev.bylaw.internal.value.Origin;
import dev.bylaw.internal.value.RecordValue;
import dev.bylaw.internal.value.StringValue;
import dev.bylaw.internal.value.Value;
import dev.bylaw.type.OptionalType;
import dev.bylaw.type.SetType;
import dev.bylaw.type.Type;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;

/** What walks and what makes lists, sets, maps and records. */
final class CollectionExpressions {
  private final Interpreter interpreter;
  private final Walk walk;

  CollectionExpressions(Interpreter interpreter) {
    this.interpreter = interpreter;
    this.walk = new Walk(interpreter);
  }

  /** Leaves the element that decides in the binder's slots, and unsets them if none does. */
  boolean quantify(Expression.Quantifier quantifier) {
    boolean universal = quantifier.universal();
    walk.unset(quantifier.binder());
    boolean undecided =
        walk.each(quantifier.binder(), () -> interpreter.test(quantifier.condition()) == universal);
    if (undecided) {
      walk.unset(quantifier.binder());
    }
    return undecided == universal;
  }

  Value collect(Construction.Collect collect) {
    Collector collector = collector(collect.type());
    for (Expression each : collect.elements()) {
      collector.add(interpreter.evaluate(each));
    }
    return collector.value();
  }

  Value comprehend(Construction.Comprehension comprehension) {
    Collector collector = collector(comprehension.type());
    generate(comprehension.generators(), () -> {
      collector.add(interpreter.evaluate(comprehension.element()));
      return true;
    });
    return collector.value();
  }

  Value comprehendMap(Construction.MapComprehension comprehension) {
    Map<String, Value> entries = new LinkedHashMap<>();
    generate(comprehension.generators(), () -> {
      putEntry(entries, comprehension.key(), comprehension.value());
      return true;
    });
    return new MapValue.Computed(entries, Origin.NONE);
  }

  Value map(Construction.MakeMap map) {
    Map<String, Value> entries = new LinkedHashMap<>();
    for (int i = 0; i < map.keys().size(); i++) {
      putEntry(entries, map.keys().get(i), map.values().get(i));
    }
    return new MapValue.Computed(entries, Origin.NONE);
  }

  private void putEntry(Map<String, Value> entries, Expression key, Expression value) {
    Value name = interpreter.evaluate(key);
    Value entry = interpreter.evaluate(value);
    if (name instanceof StringValue text && entry.isPresent()) {
      interpreter.meter().elements(1);
      entries.put(text.value(), entry);
      interpreter.allowance().checkElements(entries.size());
    }
  }

  Value record(Construction.MakeRecord record) {
    Map<String, Value> fields = new LinkedHashMap<>();
    for (int i = 0; i < record.names().size(); i++) {
      Value value = interpreter.evaluate(record.values().get(i));
      if (!(value instanceof AbsentValue)) {
        interpreter.meter().elements(1);
        fields.put(record.names().get(i), value);
      }
    }
    return new RecordValue.Computed(fields, Origin.NONE);
  }

  private boolean generate(List<Binder> generators, BooleanSupplier body) {
    if (generators.isEmpty()) {
      return body.getAsBoolean();
    }
    List<Binder> inner = generators.subList(1, generators.size());
    return walk.each(generators.get(0), () -> generate(inner, body));
  }

  Value concatenate(Expression.Concatenate concatenate) {
    Value left = interpreter.evaluate(concatenate.left());
    Value right = interpreter.evaluate(concatenate.right());
    return Collector.concatenate(left, right, isSet(concatenate.type()), interpreter.allowance());
  }

  private Collector collector(Type type) {
    return new Collector(interpreter.allowance(), isSet(type));
  }

  private static boolean isSet(Type type) {
    return OptionalType.unwrap(type) instanceof SetType;
  }
}
