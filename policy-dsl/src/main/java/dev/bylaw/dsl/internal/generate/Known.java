package dev.bylaw.dsl.internal.generate;

import dev.bylaw.internal.program.LiteralValue;
import java.util.LinkedHashSet;
import java.util.Set;

/** What may be in a value: it may come from these fields, and hold these constants. */
final class Known {
  final Set<String> fields = new LinkedHashSet<>();
  final Set<LiteralValue> constants = new LinkedHashSet<>();

  static Known constant(LiteralValue value) {
    Known known = new Known();
    if (!(value instanceof LiteralValue.Absent)) {
      known.constants.add(value);
    }
    return known;
  }

  /** Returns what a field of the value may hold. */
  Known field(String name) {
    Known field = new Known();
    field.fields.add(name);
    field.constants.addAll(constants);
    return field;
  }

  /** Returns what the keys of the value may hold. */
  Known keys() {
    Known keys = new Known();
    fields.forEach(each -> keys.fields.add(Mentions.keysOf(each)));
    keys.constants.addAll(constants);
    return keys;
  }

  void add(Known more) {
    if (more != this) {
      fields.addAll(more.fields);
      constants.addAll(more.constants);
    }
  }
}
