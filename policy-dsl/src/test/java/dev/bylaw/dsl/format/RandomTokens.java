package dev.bylaw.dsl.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Random expressions and types of the grammar, as tokens. They parse; they need not make sense. */
class RandomTokens {
  private static final String[] NAMES = {
    "a",
    "spec",
    "message",
    "at",
    "fix",
    "present",
    "matches",
    "type",
    "containers",
    "x1",
    "when",
    "a_name_that_is_rather_long",
    "was",
    "input"
  };
  private static final String[] OPERATORS = {"||", "&&", "??", "+", "-", "++", "*", "/"};
  private static final String[] COMPARATORS = {
    "==", "!=", "<", "<=", ">", ">=", "in", "!in", "! in", "matches", "like", "within"
  };
  private static final String[] LITERALS = {
    "0",
    "1_000",
    "2.5",
    "true",
    "false",
    "absent",
    "\"\"",
    "\"text // of\"",
    "`raw \\d{2}`",
    "\"\"\"block\"\"\"",
    "\"\\u{1f600} \\\"$ \\${\""
  };

  private final Random random;
  private final List<String> tokens = new ArrayList<>();
  private int depth;

  RandomTokens(long seed) {
    this.random = new Random(seed);
  }

  List<String> tokens() {
    return List.copyOf(tokens);
  }

  int upTo(int bound) {
    return random.nextInt(bound + 1);
  }

  boolean chance(int oneIn) {
    return random.nextInt(oneIn) == 0;
  }

  void add(String... more) {
    tokens.addAll(List.of(more));
  }

  void name() {
    add(NAMES[random.nextInt(NAMES.length)]);
  }

  /** Some elements with commas, perhaps one behind the last. */
  void list(int least, int most, Runnable element) {
    int count = least + upTo(most - least);
    for (int i = 0; i < count; i++) {
      element.run();
      if (i < count - 1 || chance(3)) {
        add(",");
      }
    }
  }

  void type() {
    typeTerm();
    while (chance(4)) {
      add("|");
      typeTerm();
    }
  }

  private void typeTerm() {
    if (chance(5)) {
      add("\"literal\"");
    } else {
      add(chance(2) ? "Kind" : "string");
      if (depth < 4 && chance(4)) {
        depth++;
        add("<");
        type();
        add(">");
        depth--;
      }
    }
    if (chance(4)) {
      add("?");
    }
  }

  void expression() {
    depth++;
    int form = depth > 3 ? 9 : upTo(15);
    if (form == 0) {
      add("if");
      expression();
      add("then");
      expression();
      add("else");
      expression();
    } else if (form == 1) {
      add(chance(2) ? "any" : "all");
      binder();
      add(":");
      expression();
    } else {
      operands();
    }
    depth--;
  }

  private void operands() {
    comparison();
    while (depth < 4 && chance(3)) {
      add(chance(2) ? "&&" : "||");
      comparison();
    }
  }

  private void comparison() {
    if (chance(6)) {
      add("!");
    }
    sum();
    if (chance(4)) {
      add(COMPARATORS[random.nextInt(COMPARATORS.length)]);
      sum();
    } else if (chance(6)) {
      add("is");
      if (chance(2)) {
        add(chance(2) ? "present" : "absent");
      } else {
        add("Other");
      }
    }
  }

  private void sum() {
    unary();
    while (depth < 4 && chance(4)) {
      add(OPERATORS[2 + random.nextInt(OPERATORS.length - 2)]);
      unary();
    }
  }

  private void unary() {
    if (chance(8)) {
      add("-");
    }
    if (chance(10)) {
      add("try");
    }
    postfix();
  }

  private void postfix() {
    primary();
    while (chance(2)) {
      suffix();
    }
  }

  private void suffix() {
    if (depth < 4 && chance(5)) {
      add("[");
      expression();
      add("]");
      return;
    }
    add(".");
    add(chance(3) ? "for" : "field");
    if (depth < 4 && chance(4)) {
      arguments();
    }
  }

  private void arguments() {
    add("(");
    list(0, 3, this::expression);
    add(")");
  }

  /** A place, or a name with steps behind it. */
  void location() {
    name();
    while (chance(2)) {
      suffix();
    }
  }

  private void primary() {
    int form = depth > 3 ? upTo(3) : upTo(20);
    switch (form) {
      case 0, 1, 2 -> name();
      case 3 -> add(LITERALS[random.nextInt(LITERALS.length)]);
      case 4 -> {
        add("call");
        arguments();
      }
      case 5 -> {
        add("(");
        expression();
        add(")");
      }
      case 6 -> interpolation();
      case 7 -> {
        add("[");
        list(0, 4, this::expression);
        add("]");
      }
      case 8 -> comprehension("[", "]", chance(1));
      case 9 -> comprehension("{", "}", chance(2));
      case 10 -> {
        add("{");
        list(0, 4, this::expression);
        add("}");
      }
      case 11 -> record();
      default -> name();
    }
  }

  private void interpolation() {
    add("\"before ${");
    expression();
    add("} after\"");
  }

  void record() {
    add("{");
    list(1, 4, () -> {
      name();
      add(":");
      expression();
    });
    add("}");
  }

  private void comprehension(String open, String close, boolean single) {
    add(open);
    expression();
    if (!single && open.equals("{")) {
      add(":");
      expression();
    }
    do {
      add("for");
      binder();
    } while (chance(4));
    add(close);
  }

  void binder() {
    depth++;
    name();
    if (chance(3)) {
      add(",");
      name();
    }
    add("in");
    sum();
    if (chance(2)) {
      add("where");
      expression();
    }
    depth--;
  }
}
