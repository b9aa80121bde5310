package dev.bylaw.internal.evaluate;

import dev.bylaw.internal.program.DeclaredFields;
import dev.bylaw.internal.program.Expression;
import dev.bylaw.internal.value.AbsentValue;
import dev.bylaw.internal.value.EvaluationFailure;
import dev.bylaw.internal.value.IntValue;
import dev.bylaw.internal.value.JsonValue;
import dev.bylaw.internal.value.ListValue;
import dev.bylaw.internal.value.MapValue;
import dev.bylaw.internal.value.RecordValue;
import dev.bylaw.internal.value.StringValue;
import dev.bylaw.internal.value.TypedReader;
import dev.bylaw.internal.value.UnknownValue;
import dev.bylaw.internal.value.Value;
import dev.bylaw.type.JsonType;
import dev.bylaw.type.OptionalType;
import dev.bylaw.type.RecordType;
import dev.bylaw.type.Type;

/** Names and the steps behind them: what reads the documents. */
final class PathExpressions {
  private final Interpreter interpreter;

  PathExpressions(Interpreter interpreter) {
    this.interpreter = interpreter;
  }

  Value local(Expression.ReadLocal local) {
    Value value = interpreter.slot(local.slot());
    if (value == null) {
      throw EvaluationFailure.internal(local.name() + " is read before it has a value");
    }
    return known(value);
  }

  Value ambient(Expression.ReadAmbient ambient) {
    return known(interpreter.environment().ambient(ambient.name(), ambient.type()));
  }

  private static Value known(Value value) {
    if (value instanceof UnknownValue unknown) {
      throw new UnknownInput(unknown.name());
    }
    return value;
  }

  Value field(Expression.ReadField field) {
    Value target = interpreter.evaluateOrMissing(field.target());
    if (target instanceof AbsentValue absent) {
      return new AbsentValue(absent.required(), absent.origin().key(field.field()));
    }
    if (target instanceof RecordValue record) {
      return record.field(field.field(), declaredType(field));
    }
    throw EvaluationFailure.internal("." + field.field() + " is read of what is no record");
  }

  private static Type declaredType(Expression.ReadField field) {
    return DeclaredFields.type(field)
        .orElseThrow(() -> EvaluationFailure.internal(
            "." + field.field() + " is read of " + field.target().type()));
  }

  Value element(Expression.ReadElement element) {
    Value target = interpreter.evaluateOrMissing(element.target());
    Value key = interpreter.evaluate(element.key());
    if (target instanceof AbsentValue absent) {
      return new AbsentValue(absent.required(), PlaceFinder.below(absent.origin(), key));
    }
    if (key instanceof AbsentValue) {
      return AbsentValue.LITERAL;
    }
    if (key instanceof StringValue name) {
      return entry(target, name.value());
    }
    if (key instanceof IntValue index) {
      return element(target, index.value());
    }
    throw EvaluationFailure.internal("a key is neither a string nor an integer");
  }

  private static Value entry(Value target, String key) {
    if (target instanceof MapValue map) {
      return map.get(key);
    }
    if (target instanceof JsonValue json) {
      return json.get(key);
    }
    throw EvaluationFailure.internal("[\"…\"] on what is no map");
  }

  private static Value element(Value target, long index) {
    if (target instanceof JsonValue json) {
      return json.get(index);
    }
    if (target instanceof ListValue list) {
      return index >= 0 && index < list.size()
          ? list.get((int) index)
          : new AbsentValue(false, PlaceFinder.below(list.origin(), IntValue.of(index)));
    }
    throw EvaluationFailure.internal("[…] on what is no list");
  }

  Value narrow(Expression.Narrow narrow) {
    Value value = interpreter.evaluateOrMissing(narrow.operand());
    Type type = OptionalType.unwrap(narrow.type());
    if (value instanceof JsonValue json && !(type instanceof JsonType)) {
      return TypedReader.element(json.node(), type, json.origin());
    }
    if (value instanceof RecordValue.FromDocument record && type instanceof RecordType) {
      return new RecordValue.FromDocument(record.node(), type, record.origin());
    }
    return value;
  }
}
