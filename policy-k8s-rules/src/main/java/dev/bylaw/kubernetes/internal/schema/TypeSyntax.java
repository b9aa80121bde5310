package dev.bylaw.kubernetes.internal.schema;

import dev.bylaw.type.JsonType;
import dev.bylaw.type.ListType;
import dev.bylaw.type.LiteralType;
import dev.bylaw.type.MapType;
import dev.bylaw.type.OptionalType;
import dev.bylaw.type.ScalarType;
import dev.bylaw.type.Type;
import dev.bylaw.type.UnionType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Reads the types of the table, which are written as policies write them. */
final class TypeSyntax {
  private final String text;
  private final Function<String, Type> named;
  private int at;

  /**
   * Prepares to read a type that begins at an offset.
   *
   * @param named finds a record type by its unique name
   */
  TypeSyntax(String text, int at, Function<String, Type> named) {
    this.text = text;
    this.at = at;
    this.named = named;
  }

  /** The offset after what was read. */
  int end() {
    return at;
  }

  /**
   * Reads a type.
   *
   * @throws IllegalArgumentException if there is none
   */
  Type type() {
    List<Type> alternatives = new ArrayList<>();
    alternatives.add(optional());
    while (text.startsWith(" | ", at)) {
      at += 3;
      alternatives.add(optional());
    }
    return UnionType.of(alternatives);
  }

  private Type optional() {
    Type type = primary();
    return take('?') ? OptionalType.of(type) : type;
  }

  private Type primary() {
    if (take('"')) {
      int end = text.indexOf('"', at);
      String value = text.substring(at, end);
      at = end + 1;
      return new LiteralType(value);
    }
    if (take('(')) {
      Type inner = type();
      expect(')');
      return inner;
    }
    String name = name();
    if (take('<')) {
      Type inner = type();
      expect('>');
      return name.equals("list") ? new ListType(inner) : new MapType(inner);
    }
    if (name.equals("json")) {
      return JsonType.JSON;
    }
    Optional<ScalarType> scalar = ScalarType.named(name);
    return scalar.isPresent() ? scalar.get() : named.apply(name);
  }

  private String name() {
    int start = at;
    while (at < text.length() && isNamePart(text.charAt(at))) {
      at++;
    }
    if (start == at) {
      throw new IllegalArgumentException("no type at " + at + " of '" + text + "'");
    }
    return text.substring(start, at);
  }

  private static boolean isNamePart(char c) {
    return Character.isLetterOrDigit(c) || c == '.' || c == '/' || c == '-';
  }

  private boolean take(char c) {
    boolean there = at < text.length() && text.charAt(at) == c;
    if (there) {
      at++;
    }
    return there;
  }

  private void expect(char c) {
    if (!take(c)) {
      throw new IllegalArgumentException("no " + c + " at " + at + " of '" + text + "'");
    }
  }
}
