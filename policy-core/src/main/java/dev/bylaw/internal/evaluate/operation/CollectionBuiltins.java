package dev.bylaw.internal.evaluate.operation;

import dev.bylaw.internal.evaluate.environment.Allowance;
import dev.bylaw.internal.program.Builtin;
import dev.bylaw.internal.program.Expression;
import dev.bylaw.internal.value.AbsentValue;
import dev.bylaw.internal.value.EvaluationFailure;
import dev.bylaw.internal.value.IntValue;
import dev.bylaw.internal.value.ListValue;
import dev.bylaw.internal.value.MapValue;
import dev.bylaw.internal.value.Origin;
import dev.bylaw.internal.value.RecordValue;
import dev.bylaw.internal.value.SetValue;
import dev.bylaw.internal.value.StringValue;
import dev.bylaw.internal.value.TextSink;
import dev.bylaw.internal.value.Value;
import dev.bylaw.internal.value.ValueOrder;
import dev.bylaw.internal.value.ValuePrinter;
import dev.bylaw.scalar.CodePoints;
import dev.bylaw.type.ListType;
import dev.bylaw.type.MapType;
import dev.bylaw.type.OptionalType;
import dev.bylaw.type.SetType;
import dev.bylaw.type.Type;
import java.util.ArrayList;
import java.util.List;

/** Methods of lists, sets and maps; an absent one is as if empty. */
public final class CollectionBuiltins {
  private final Allowance allowance;

  /** Makes the methods. */
  public CollectionBuiltins(Allowance allowance) {
    this.allowance = allowance;
  }

  /** Calls a method with its subject and arguments. */
  public Value call(Expression.CallBuiltin call, List<Value> arguments) {
    Value subject = arguments.get(0);
    if (subject instanceof AbsentValue && !isCollection(call.arguments().get(0).type())) {
      return AbsentValue.LITERAL;
    }
    return switch (call.builtin()) {
      case SIZE -> size(subject);
      case FIRST -> element(subject, true);
      case LAST -> element(subject, false);
      case SORTED -> sorted(subject);
      case JOIN -> join(subject, arguments.get(1));
      case KEYS -> keys(subject);
      default -> throw unexpected(call.builtin());
    };
  }

  private static boolean isCollection(Type declared) {
    Type type = OptionalType.unwrap(declared);
    return type instanceof ListType || type instanceof SetType || type instanceof MapType;
  }

  private Value size(Value subject) {
    if (subject instanceof StringValue text) {
      allowance.meter().text(text.value().length());
      return IntValue.of(CodePoints.size(text.value()));
    }
    if (subject instanceof MapValue map) {
      return IntValue.of(map.keys().size());
    }
    if (subject instanceof SetValue set) {
      return IntValue.of(set.elements().size());
    }
    return IntValue.of(list(subject).size());
  }

  private static Value element(Value subject, boolean first) {
    ListValue list = list(subject);
    if (list.size() == 0) {
      return AbsentValue.LITERAL;
    }
    return list.get(first ? 0 : list.size() - 1);
  }

  private Value sorted(Value subject) {
    List<Value> elements = elements(subject);
    allowance.meter().elements(elements.size());
    elements.sort(ValueOrder::compare);
    return new ListValue.Computed(elements, Origin.NONE);
  }

  private Value join(Value subject, Value separator) {
    if (separator instanceof AbsentValue) {
      return AbsentValue.LITERAL;
    }
    TextSink sink = allowance.textSink();
    List<Value> elements = elements(subject);
    allowance.meter().elements(elements.size());
    for (int i = 0; i < elements.size(); i++) {
      if (i > 0) {
        sink.append(TextOperations.text(separator));
      }
      ValuePrinter.print(elements.get(i), sink);
    }
    return StringValue.of(sink.toString());
  }

  private Value keys(Value subject) {
    List<String> keys = List.of();
    if (subject instanceof MapValue map) {
      keys = map.keys();
    } else if (subject instanceof RecordValue record) {
      keys = record.keys();
    } else if (!(subject instanceof AbsentValue)) {
      throw unexpected(Builtin.KEYS);
    }
    allowance.meter().elements(keys.size());
    List<Value> values = new ArrayList<>(keys.size());
    keys.forEach(key -> values.add(StringValue.of(key)));
    return new ListValue.Computed(values, Origin.NONE);
  }

  private static List<Value> elements(Value subject) {
    if (subject instanceof SetValue set) {
      return new ArrayList<>(set.elements());
    }
    ListValue list = list(subject);
    List<Value> elements = new ArrayList<>(list.size());
    for (int i = 0; i < list.size(); i++) {
      elements.add(list.get(i));
    }
    return elements;
  }

  private static ListValue list(Value subject) {
    if (subject instanceof ListValue list) {
      return list;
    }
    if (subject instanceof AbsentValue) {
      return new ListValue.Computed(List.of(), Origin.NONE);
    }
    throw EvaluationFailure.internal("a list was expected");
  }

  private static EvaluationFailure unexpected(Builtin builtin) {
    return EvaluationFailure.internal(builtin + " on another type");
  }
}
