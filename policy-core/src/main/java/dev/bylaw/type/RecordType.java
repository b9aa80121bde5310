package dev.bylaw.type;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A record: a fixed set of named fields. Compared by identity, since a record may contain itself;
 * its fields are made when first asked for. Thread-safe.
 */
public final class RecordType implements Type {
  private final String name;
  private final Optional<KindName> kind;
  private final Optional<Availability> availability;
  private final Supplier<List<Field>> source;
  private volatile @Nullable Map<String, Field> fields;

  private RecordType(
      String name,
      Optional<KindName> kind,
      Optional<Availability> availability,
      Supplier<List<Field>> source) {
    this.name = name;
    this.kind = kind;
    this.availability = availability;
    this.source = source;
  }

  /**
   * Makes a record type that is no kind of object.
   *
   * @param name how policies and messages call it
   * @param fields yields its fields; called at least once, when they are first asked for, and
   *     always with the same result
   * @return the type
   */
  public static RecordType of(String name, Supplier<List<Field>> fields) {
    return new RecordType(name, Optional.empty(), Optional.empty(), fields);
  }

  /**
   * Makes a record type that is no kind of object, of a platform that has versions.
   *
   * @param name how policies and messages call it
   * @param availability in which versions of the platform it exists
   * @param fields yields its fields, as for {@link #of(String, Supplier)}
   * @return the type
   */
  public static RecordType of(
      String name, Availability availability, Supplier<List<Field>> fields) {
    return new RecordType(name, Optional.empty(), Optional.of(availability), fields);
  }

  /**
   * Makes the type of a kind of object.
   *
   * @param name how policies and messages call it, mostly the kind
   * @param kind its group and kind
   * @param availability in which versions of the platform the kind exists, if that is known
   * @param fields yields its fields, as for {@link #of(String, Supplier)}
   * @return the type
   */
  public static RecordType ofKind(
      String name,
      KindName kind,
      Optional<Availability> availability,
      Supplier<List<Field>> fields) {
    return new RecordType(name, Optional.of(kind), availability, fields);
  }

  /**
   * Returns how policies call the type.
   *
   * @return the name
   */
  public String name() {
    return name;
  }

  /**
   * Returns the kind whose objects have this type.
   *
   * @return group and kind, or empty for the type of a part
   */
  public Optional<KindName> kind() {
    return kind;
  }

  /**
   * Returns in which versions of the platform the type exists.
   *
   * @return the versions, or empty if nothing is known
   */
  public Optional<Availability> availability() {
    return availability;
  }

  /**
   * Returns all fields.
   *
   * @return the fields in the order of the declaration
   */
  public Collection<Field> fields() {
    return byName().values();
  }

  /**
   * Finds a field.
   *
   * @param field its name
   * @return the field, or empty
   */
  public Optional<Field> field(String field) {
    return Optional.ofNullable(byName().get(field));
  }

  /**
   * Returns the names of all fields.
   *
   * @return the names in the order of the declaration
   */
  public List<String> fieldNames() {
    return new ArrayList<>(byName().keySet());
  }

  private Map<String, Field> byName() {
    Map<String, Field> known = fields;
    if (known == null) {
      known = new LinkedHashMap<>();
      for (Field field : source.get()) {
        known.put(field.name(), field);
      }
      fields = known;
    }
    return known;
  }

  @Override
  public String toString() {
    return name;
  }
}
