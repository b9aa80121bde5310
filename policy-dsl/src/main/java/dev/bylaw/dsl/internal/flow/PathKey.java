package dev.bylaw.dsl.internal.flow;

import dev.bylaw.internal.program.Builtin;
import dev.bylaw.internal.program.Expression;
import dev.bylaw.internal.program.LiteralValue;
import java.util.Optional;
import java.util.Set;

/**
 * The identity of a path: two expressions with one key have one value, since nothing that a path is
 * made of changes. Calls have none, since a host function may answer differently each time.
 */
public final class PathKey {
  private static final Set<Builtin> MEMBERS = Set.of(
      Builtin.IMAGE_REGISTRY,
      Builtin.IMAGE_REPOSITORY,
      Builtin.IMAGE_TAG,
      Builtin.IMAGE_DIGEST,
      Builtin.CIDR_PREFIX);

  private PathKey() {}

  /** Returns the key of an expression, or empty if it is no path. */
  public static Optional<String> of(Expression expression) {
    if (expression instanceof Expression.ReadLocal local) {
      return Optional.of("#" + local.slot());
    }
    if (expression instanceof Expression.ReadAmbient ambient) {
      return Optional.of("@" + ambient.name());
    }
    if (expression instanceof Expression.ReadConstant constant) {
      return Optional.of("$" + constant.constant());
    }
    if (expression instanceof Expression.Narrow narrow) {
      return of(narrow.operand());
    }
    if (expression instanceof Expression.ReadField read) {
      return of(read.target()).map(target -> target + "." + read.field());
    }
    if (expression instanceof Expression.ReadElement read) {
      return of(read.target())
          .flatMap(target -> ofKey(read.key()).map(key -> target + "[" + key + "]"));
    }
    return isMember(expression)
        ? of(subject(expression)).map(target -> target + "." + builtin(expression))
        : Optional.empty();
  }

  /** Returns the expression that a step is taken from, or empty at the start of a path. */
  public static Optional<Expression> prefix(Expression expression) {
    if (expression instanceof Expression.ReadField read) {
      return Optional.of(read.target());
    }
    if (expression instanceof Expression.ReadElement read) {
      return Optional.of(read.target());
    }
    if (expression instanceof Expression.Narrow narrow) {
      return prefix(narrow.operand());
    }
    return isMember(expression) ? Optional.of(subject(expression)) : Optional.empty();
  }

  /** Tells whether this is a member of a scalar, as {@code image.tag}. */
  static boolean isMember(Expression expression) {
    return expression instanceof Expression.CallBuiltin call && MEMBERS.contains(call.builtin());
  }

  private static Expression subject(Expression member) {
    return ((Expression.CallBuiltin) member).arguments().get(0);
  }

  private static Builtin builtin(Expression member) {
    return ((Expression.CallBuiltin) member).builtin();
  }

  private static Optional<String> ofKey(Expression key) {
    if (key instanceof Expression.Literal literal) {
      if (literal.value() instanceof LiteralValue.Text text) {
        return Optional.of('"' + text.value().replace("\\", "\\\\").replace("\"", "\\\"") + '"');
      }
      return literal.value() instanceof LiteralValue.Int index
          ? Optional.of(Long.toString(index.value()))
          : Optional.empty();
    }
    return of(key);
  }
}
