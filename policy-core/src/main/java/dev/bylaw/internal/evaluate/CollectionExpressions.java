package dev.bylaw.internal.evaluate;

import dev.bylaw.internal.program.Binder;
import dev.bylaw.internal.program.Expression;
import dev.bylaw.internal.value.AbsentValue;
import dev.bylaw.internal.value.EvaluationFailure;
import dev.bylaw.internal.value.ListValue;
import dev.bylaw.internal.value.MapValue;
import dev.bylaw.internal.value.Origin;
import dev.bylaw.internal.value.RecordValue;
import dev.bylaw.internal.value.SetValue;
import dev.bylaw.internal.value.StringValue;
import dev.bylaw.internal.value.TextSink;
import dev.bylaw.internal.value.Value;
import dev.bylaw.type.OptionalType;
import dev.bylaw.type.SetType;
import dev.bylaw.type.Type;
import java.util.ArrayList;
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

  Value collect(Expression.Collect collect) {
    Collector collector = collector(collect.type());
    for (Expression each : collect.elements()) {
      collector.add(interpreter.evaluate(each));
    }
    return collector.value();
  }

  Value comprehend(Expression.Comprehension comprehension) {
    Collector collector = collector(comprehension.type());
    generate(comprehension.generators(), () -> {
      collector.add(interpreter.evaluate(comprehension.element()));
      return true;
    });
    return collector.value();
  }

  Value comprehendMap(Expression.MapComprehension comprehension) {
    Map<String, Value> entries = new LinkedHashMap<>();
    generate(comprehension.generators(), () -> {
      putEntry(entries, comprehension.key(), comprehension.value());
      return true;
    });
    return new MapValue.Computed(entries, Origin.NONE);
  }

  Value map(Expression.MakeMap map) {
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
      interpreter.checkElements(entries.size());
    }
  }

  Value record(Expression.MakeRecord record) {
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
    if (left instanceof StringValue a && right instanceof StringValue b) {
      TextSink sink = interpreter.textSink();
      return StringValue.of(sink.append(a.value()).append(b.value()).toString());
    }
    Collector collector = collector(concatenate.type());
    addAll(left, collector);
    addAll(right, collector);
    return collector.value();
  }

  private static void addAll(Value value, Collector collector) {
    if (value instanceof ListValue list) {
      for (int i = 0; i < list.size(); i++) {
        collector.add(list.get(i));
      }
    } else if (value instanceof SetValue set) {
      set.elements().forEach(collector::add);
    } else if (!(value instanceof AbsentValue)) {
      throw EvaluationFailure.internal("++ on what is neither text nor a collection");
    }
  }

  private Collector collector(Type type) {
    return new Collector(interpreter, OptionalType.unwrap(type) instanceof SetType);
  }

  /** Collects the elements of a new list or set; absent ones are left out. */
  private static final class Collector {
    private final Interpreter interpreter;
    private final boolean distinct;
    private final List<Value> elements = new ArrayList<>();
    private final SetValue.Builder set;

    Collector(Interpreter interpreter, boolean distinct) {
      this.interpreter = interpreter;
      this.distinct = distinct;
      this.set = new SetValue.Builder(interpreter.meter());
    }

    void add(Value value) {
      if (!value.isPresent()) {
        return;
      }
      interpreter.meter().elements(1);
      if (distinct) {
        set.add(value);
      } else {
        elements.add(value);
      }
      interpreter.checkElements(Math.max(elements.size(), set.size()));
    }

    Value value() {
      return distinct ? set.build() : new ListValue.Computed(elements, Origin.NONE);
    }
  }
}
