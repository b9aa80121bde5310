package dev.bylaw.internal.bound;

import dev.bylaw.internal.program.Expression;
import dev.bylaw.type.Type;
import java.util.List;

/** What the functions of the library cost beside their arguments. */
final class BuiltinBounds {
  /** Changing case makes at most three characters of one. */
  private static final int CASE_FACTOR = 3;

  Costed of(Expression.CallBuiltin call, List<Extent> arguments) {
    return switch (call.builtin()) {
      case NOW -> Costed.text(Polynomial.ZERO, Polynomial.ONE);
      case FIRST, LAST -> new Costed(Polynomial.ZERO, arguments.get(0).element());
      case SORTED -> sorted(arguments.get(0));
      case KEYS -> keys(arguments.get(0));
      case JOIN -> joined(arguments.get(0), call.arguments().get(0).type(), arguments.get(1));
      case SIZE, STARTS_WITH, ENDS_WITH, CONTAINS ->
        Costed.text(arguments.get(0).text(), Polynomial.ONE);
      case BEFORE, AFTER, REMOVE_SUFFIX -> produced(arguments.get(0), 1);
      case LOWER, UPPER -> produced(arguments.get(0), CASE_FACTOR);
      case SPLIT -> split(arguments.get(0));
      case REPLACE -> replaced(arguments.get(0), arguments.get(2));
      case IMAGE_REGISTRY, IMAGE_REPOSITORY, IMAGE_TAG, IMAGE_DIGEST ->
        Costed.text(Polynomial.ZERO, arguments.get(0).text().plus(1));
      case CIDR_PREFIX, INSTANT_HOUR, INSTANT_WEEKDAY ->
        Costed.text(Polynomial.ZERO, Polynomial.ONE);
    };
  }

  private static Costed sorted(Extent list) {
    return new Costed(
        list.length(), new Extent.Collection(list.length(), list.element(), Polynomial.ZERO));
  }

  private static Costed keys(Extent subject) {
    return new Costed(
        subject.length(),
        new Extent.Collection(subject.length(), FrameBounds.key(subject), Polynomial.ZERO));
  }

  private static Costed joined(Extent list, Type type, Extent separator) {
    Polynomial each = Printing.steps(list.element(), CollectionTypes.element(type));
    Polynomial text = list.length().times(each.plus(separator.text()));
    return Costed.text(list.length().plus(text), text);
  }

  /** Searches a text and produces one from it. */
  private static Costed produced(Extent text, int factor) {
    Polynomial made = text.text().times(factor);
    return Costed.text(text.text().plus(made), made);
  }

  /** There may be a part between any two characters; each is produced and counted. */
  private static Costed split(Extent text) {
    Polynomial parts = Texts.characters(text.text()).plus(1);
    Polynomial cost = text.text().times(2).plus(parts.times(2));
    Extent part = new Extent.Scalar(text.text());
    return new Costed(cost, new Extent.Collection(parts, part, Polynomial.ZERO));
  }

  /** Any character may be replaced; what lies between is produced in pieces of its own. */
  private static Costed replaced(Extent text, Extent replacement) {
    Polynomial places = Texts.characters(text.text());
    Polynomial made = text.text().plus(places).plus(1).plus(places.times(replacement.text()));
    return Costed.text(text.text().plus(made), made);
  }
}
