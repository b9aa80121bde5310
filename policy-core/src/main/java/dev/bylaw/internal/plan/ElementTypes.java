package dev.bylaw.internal.plan;

import dev.bylaw.type.ListType;
import dev.bylaw.type.MapType;
import dev.bylaw.type.OptionalType;
import dev.bylaw.type.Type;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The types of what is walked, which may differ from piece to piece. */
public final class ElementTypes {
  private ElementTypes() {}

  /** Returns the types that elements of pieces have, in the order in which they are met. */
  public static List<Type> of(List<Segment> segments) {
    Set<Type> types = new LinkedHashSet<>();
    segments.forEach(each -> collect(each, types));
    return List.copyOf(types);
  }

  private static void collect(Segment segment, Set<Type> types) {
    if (segment instanceof Segment.Elements elements) {
      types.add(of(elements));
    } else if (segment instanceof Segment.Entries entries) {
      types.add(of(entries));
    } else if (segment instanceof Segment.Single single) {
      types.add(of(single));
    } else if (segment instanceof Segment.Nested nested) {
      nested.inner().forEach(each -> collect(each, types));
    } else {
      Segment.When when = (Segment.When) segment;
      when.whenTrue().forEach(each -> collect(each, types));
      when.whenFalse().forEach(each -> collect(each, types));
    }
  }

  /** Returns the type of the elements of a list. */
  public static Type of(Segment.Elements elements) {
    return OptionalType.unwrap(((ListType) elements.list().type()).element());
  }

  /** Returns the type of the values of a map. */
  public static Type of(Segment.Entries entries) {
    return OptionalType.unwrap(((MapType) entries.map().type()).value());
  }

  /** Returns the type of a single value. */
  public static Type of(Segment.Single single) {
    return OptionalType.unwrap(single.value().type());
  }
}
