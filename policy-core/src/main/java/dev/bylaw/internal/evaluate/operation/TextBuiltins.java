package dev.bylaw.internal.evaluate.operation;

import dev.bylaw.internal.evaluate.environment.Allowance;
import dev.bylaw.internal.program.Builtin;
import dev.bylaw.internal.value.AbsentValue;
import dev.bylaw.internal.value.BoolValue;
import dev.bylaw.internal.value.EvaluationFailure;
import dev.bylaw.internal.value.ListValue;
import dev.bylaw.internal.value.Origin;
import dev.bylaw.internal.value.ScalarValue;
import dev.bylaw.internal.value.StringValue;
import dev.bylaw.internal.value.TextSink;
import dev.bylaw.internal.value.Value;
import dev.bylaw.scalar.Cidr;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Methods of strings, and {@code contains} of address blocks. */
public final class TextBuiltins {
  private final Allowance allowance;

  /** Makes the methods. */
  public TextBuiltins(Allowance allowance) {
    this.allowance = allowance;
  }

  /** Calls a method whose subject and arguments are all present. */
  public Value call(Builtin builtin, List<Value> arguments) {
    Value subject = arguments.get(0);
    if (subject instanceof ScalarValue block && block.value() instanceof Cidr cidr) {
      return BoolValue.of(cidr.contains(cidr(arguments.get(1))));
    }
    String text = TextOperations.text(subject);
    allowance.meter().text(text.length());
    return switch (builtin) {
      case LOWER -> produced(text.toLowerCase(Locale.ROOT));
      case UPPER -> produced(text.toUpperCase(Locale.ROOT));
      case REPLACE ->
        replace(text, TextOperations.text(arguments.get(1)), TextOperations.text(arguments.get(2)));
      default -> call(builtin, text, TextOperations.text(arguments.get(1)));
    };
  }

  private static Cidr cidr(Value value) {
    if (value instanceof ScalarValue scalar && scalar.value() instanceof Cidr cidr) {
      return cidr;
    }
    throw EvaluationFailure.internal("a cidr was expected");
  }

  private Value call(Builtin builtin, String text, String argument) {
    return switch (builtin) {
      case STARTS_WITH -> BoolValue.of(text.startsWith(argument));
      case ENDS_WITH -> BoolValue.of(text.endsWith(argument));
      case REMOVE_SUFFIX ->
        produced(
            text.endsWith(argument) ? text.substring(0, text.length() - argument.length()) : text);
      case SPLIT -> split(text, argument);
      default -> searched(builtin, text, argument);
    };
  }

  private Value searched(Builtin builtin, String text, String argument) {
    int found = new TextSearch(argument).find(text, 0);
    return switch (builtin) {
      case CONTAINS -> BoolValue.of(found >= 0);
      case BEFORE -> found < 0 ? AbsentValue.LITERAL : produced(text.substring(0, found));
      case AFTER ->
        found < 0 ? AbsentValue.LITERAL : produced(text.substring(found + argument.length()));
      default -> throw EvaluationFailure.internal(builtin + " on a string");
    };
  }

  private Value produced(String text) {
    return StringValue.of(allowance.textSink().append(text).toString());
  }

  /** An empty text to replace changes nothing. */
  private Value replace(String text, String from, String to) {
    TextSink sink = allowance.textSink();
    TextSearch search = new TextSearch(from);
    int start = 0;
    for (int found = from.isEmpty() ? -1 : search.find(text, 0);
        found >= 0;
        found = search.find(text, start)) {
      sink.append(text.substring(start, found)).append(to);
      start = found + from.length();
    }
    return StringValue.of(sink.append(text.substring(start)).toString());
  }

  /** An empty separator splits between all code points. */
  private Value split(String text, String separator) {
    List<Value> parts = new ArrayList<>();
    TextSearch search = new TextSearch(separator);
    int start = 0;
    while (start >= 0) {
      int end = separator.isEmpty() ? nextCodePoint(text, start) : search.find(text, start);
      parts.add(produced(end < 0 ? text.substring(start) : text.substring(start, end)));
      allowance.meter().elements(1);
      allowance.checkElements(parts.size());
      start = end < 0 ? -1 : end + separator.length();
    }
    return new ListValue.Computed(parts, Origin.NONE);
  }

  private static int nextCodePoint(String text, int start) {
    int next = start < text.length() ? text.offsetByCodePoints(start, 1) : text.length();
    return next < text.length() ? next : -1;
  }
}
