package dev.bylaw.dsl.format;

import java.util.List;

/** Random files of the grammar, as tokens. */
final class RandomPolicy extends RandomTokens {
  private int blocks;

  private RandomPolicy(long seed) {
    super(seed);
  }

  static List<String> tokens(long seed) {
    RandomPolicy policy = new RandomPolicy(seed);
    policy.file();
    return policy.tokens();
  }

  private void file() {
    add("package team", ".", "rules");
    for (int i = upTo(2); i > 0; i--) {
      add("import");
      add(chance(2) ? "\"example.io/v1\"" : "other");
      add(".", "{");
      list(1, 3, () -> {
        name();
        if (chance(3)) {
          add("as", "z");
        }
      });
      add("}");
    }
    for (int i = upTo(5); i > 0; i--) {
      declaration();
    }
  }

  private void declaration() {
    for (int i = upTo(2); i > 0; i--) {
      annotation();
    }
    switch (upTo(6)) {
      case 0 -> function();
      case 1 -> {
        add("const");
        name();
        if (chance(2)) {
          add(":");
          type();
        }
        add("=");
        expression();
      }
      case 2 -> recordOrAlias();
      case 3 -> view();
      case 4 -> test();
      case 5 -> {
        add("extern", "fn", "host");
        parameters();
        add(":");
        type();
      }
      default -> rule();
    }
  }

  private void annotation() {
    add("@", "severity");
    if (chance(2)) {
      add("(");
      list(1, 3, () -> {
        if (chance(2)) {
          name();
          add(":");
        }
        add("[", "\"one\"", ",", "two", ",", "3", "]");
      });
      add(")");
    }
  }

  private void parameters() {
    add("(");
    list(0, 4, () -> {
      name();
      add(":");
      type();
      if (chance(2)) {
        add("=");
        expression();
      }
    });
    add(")");
  }

  private void function() {
    add("fn");
    name();
    parameters();
    add(":");
    type();
    add("=");
    expression();
  }

  private void recordOrAlias() {
    add("type", "Name");
    if (chance(2)) {
      add("=");
      type();
      return;
    }
    add("{");
    list(0, 5, () -> {
      name();
      add(":");
      type();
    });
    add("}");
  }

  private void view() {
    add("view", "Part", "=");
    type();
    add("of", "{");
    list(1, 4, () -> {
      add("Kind");
      if (chance(2)) {
        add(":", "spec", ".", "items", "[", "*", "]", "[", "\"key\"", "]", "[", "0", "]");
      }
    });
    add("}");
    if (chance(2)) {
      add("everywhere");
    }
  }

  private void test() {
    add("test", "\"name\"", "{");
    for (int i = upTo(4); i > 0; i--) {
      testItem();
    }
    add("}");
  }

  private void testItem() {
    switch (upTo(5)) {
      case 0 -> {
        add("with");
        record();
      }
      case 1 -> add("input", "yaml", "\"\"\"\n    a: 1\n  // b\n\n  \"\"\"");
      case 2 -> {
        add("was", "Command");
        record();
      }
      case 3 -> {
        add("expect", "that");
        expression();
      }
      case 4 -> add("expect", "deny", "a", ".", "b", "at", "spec", ".", "x", "message", "\"m\"");
      default -> add("expect", "allow");
    }
  }

  private void rule() {
    add("rule", "r");
    if (chance(2)) {
      parameters();
    }
    add("on");
    if (chance(3)) {
      add("create", ",", "delete");
    }
    type();
    add("as");
    name();
    if (chance(3)) {
      add("was");
      name();
    }
    if (chance(2)) {
      add("when");
      expression();
    }
    block();
  }

  private void block() {
    blocks++;
    add("{");
    for (int i = blocks > 4 ? 0 : upTo(3); i > 0; i--) {
      statement();
    }
    add("}");
    blocks--;
  }

  private void statement() {
    switch (upTo(5)) {
      case 0 -> {
        add("let");
        name();
        add("=");
        expression();
      }
      case 1 -> {
        add("for");
        binder();
        block();
      }
      case 2 -> conditional();
      case 3 -> {
        add("allow", "if");
        expression();
      }
      case 4 -> {
        add("deny");
        if (chance(2)) {
          add("if");
          expression();
        }
        finding();
      }
      default -> {
        add("require");
        expression();
        finding();
      }
    }
  }

  private void conditional() {
    add("if");
    expression();
    block();
    if (chance(2)) {
      add("else");
      if (chance(2)) {
        conditional();
      } else {
        block();
      }
    }
  }

  private void finding() {
    add("message");
    expression();
    if (chance(2)) {
      add("at");
      location();
    }
    while (chance(3)) {
      add("fix");
      if (chance(3)) {
        add("remove");
        location();
      } else {
        location();
        add(chance(2) ? "=" : "+=");
        expression();
      }
    }
  }
}
