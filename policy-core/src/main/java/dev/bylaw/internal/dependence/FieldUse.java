package dev.bylaw.internal.dependence;

import dev.bylaw.internal.program.Builtin;
import dev.bylaw.internal.program.DeclarationId;
import dev.bylaw.internal.program.Expression;
import dev.bylaw.internal.program.FunctionDefinition;
import dev.bylaw.internal.program.HostFunctionDefinition;
import dev.bylaw.internal.program.LiteralValue;
import dev.bylaw.internal.program.Program;
import dev.bylaw.internal.program.RuleDefinition;
import dev.bylaw.internal.structure.SubExpressions;
import dev.bylaw.type.JsonType;
import dev.bylaw.type.ListType;
import dev.bylaw.type.MapType;
import dev.bylaw.type.OptionalType;
import dev.bylaw.type.RecordType;
import dev.bylaw.type.SetType;
import dev.bylaw.type.Type;
import dev.bylaw.type.UnionType;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;

/**
 * Whether a rule can depend on fields of some names: it reads one, or it looks at a record or at
 * json as a whole. When in doubt it does.
 */
public final class FieldUse {
  private final Program program;
  private final Set<String> names;
  private final Set<DeclarationId> visited = new HashSet<>();
  private final Deque<Expression> pending = new ArrayDeque<>();

  private FieldUse(Program program, Set<String> names) {
    this.program = program;
    this.names = names;
  }

  /** Tells whether a rule can depend on one of the fields. */
  public static boolean in(RuleDefinition rule, Program program, Set<String> names) {
    if (names.isEmpty()) {
      return false;
    }
    FieldUse use = new FieldUse(program, names);
    rule.parameters().forEach(each -> each.defaultValue().ifPresent(use.pending::add));
    rule.condition().ifPresent(use.pending::add);
    SubExpressions.of(rule.body()).forEach(use.pending::add);
    return use.anywhere();
  }

  /** Without recursion: how deeply expressions are nested is up to who wrote them. */
  private boolean anywhere() {
    while (!pending.isEmpty()) {
      Expression expression = pending.pop();
      if (here(expression)) {
        return true;
      }
      pending.addAll(SubExpressions.of(expression));
    }
    return false;
  }

  private boolean here(Expression expression) {
    if (expression instanceof Expression.ReadField read) {
      return names.contains(read.field());
    }
    if (expression instanceof Expression.ReadElement read) {
      return readsElement(read);
    }
    if (expression instanceof Expression.CallFunction call) {
      return calls(call);
    }
    if (expression instanceof Expression.TypeTest test) {
      return OptionalType.unwrap(test.operand().type()) instanceof JsonType;
    }
    return looksAtTheWhole(expression)
        && SubExpressions.of(expression).stream().anyMatch(each -> holdsRecords(each.type()));
  }

  private boolean readsElement(Expression.ReadElement read) {
    if (!(OptionalType.unwrap(read.target().type()) instanceof JsonType)) {
      return false;
    }
    return !(read.key() instanceof Expression.Literal literal
            && literal.value() instanceof LiteralValue.Text text)
        || names.contains(text.value());
  }

  private boolean calls(Expression.CallFunction call) {
    return program
        .declaration(call.function())
        .map(function -> {
          if (function instanceof HostFunctionDefinition) {
            return call.arguments().stream().anyMatch(each -> holdsRecords(each.type()));
          }
          if (function instanceof FunctionDefinition own && visited.add(own.id())) {
            pending.add(own.body());
          }
          return false;
        })
        .orElse(true);
  }

  /** Sizes, first elements and walks over lists look at no record as a whole. */
  private static boolean looksAtTheWhole(Expression expression) {
    return (expression instanceof Expression.CallBuiltin call && call.builtin() == Builtin.KEYS)
        || expression instanceof Expression.Equality
        || expression instanceof Expression.Membership
        || expression instanceof Expression.Interpolate;
  }

  private static boolean holdsRecords(Type type) {
    if (type instanceof OptionalType optional) {
      return holdsRecords(optional.value());
    }
    if (type instanceof UnionType union) {
      return union.alternatives().stream().anyMatch(FieldUse::holdsRecords);
    }
    if (type instanceof ListType list) {
      return holdsRecords(list.element());
    }
    if (type instanceof SetType set) {
      return holdsRecords(set.element());
    }
    return type instanceof MapType map
        ? holdsRecords(map.value())
        : type instanceof RecordType || type instanceof JsonType;
  }
}
