package dev.bylaw.internal.bound;

import dev.bylaw.type.ListType;
import dev.bylaw.type.MapType;
import dev.bylaw.type.NothingType;
import dev.bylaw.type.OptionalType;
import dev.bylaw.type.SetType;
import dev.bylaw.type.Type;

/** The types of what collections hold. */
final class CollectionTypes {
  private CollectionTypes() {}

  /** Returns the type of the elements or entries; of what is no collection, the type itself. */
  static Type element(Type collection) {
    Type type = OptionalType.unwrap(collection);
    if (type instanceof ListType list) {
      return list.element();
    }
    if (type instanceof SetType set) {
      return set.element();
    }
    if (type instanceof MapType map) {
      return map.value();
    }
    return type instanceof NothingType ? NothingType.NOTHING : type;
  }
}
