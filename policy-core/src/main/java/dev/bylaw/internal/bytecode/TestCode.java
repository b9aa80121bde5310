package dev.bylaw.internal.bytecode;

import dev.bylaw.internal.plan.Operand;
import dev.bylaw.internal.plan.PrefixSet;
import dev.bylaw.internal.plan.Raw;
import dev.bylaw.internal.plan.Test;
import dev.bylaw.internal.plan.ValueKind;
import dev.bylaw.internal.program.Expression.Comparison.OrderOperator;
import dev.bylaw.scalar.Glob;
import dev.bylaw.scalar.Regex;
import dev.bylaw.type.ListType;
import dev.bylaw.type.OptionalType;
import dev.bylaw.type.Type;
import java.util.List;
import java.util.Set;
import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;

/** Jumps where tests say. */
final class TestCode {
  private static final String TEXT = Representation.TEXT.className();
  private static final String TEXT_SET = org.objectweb.asm.Type.getInternalName(TextSet.class);
  private static final String PREFIXES = org.objectweb.asm.Type.getInternalName(PrefixSet.class);
  private static final String REGEX = org.objectweb.asm.Type.getInternalName(Regex.class);
  private static final String GLOB = org.objectweb.asm.Type.getInternalName(Glob.class);

  /** So few texts are compared one after the other. */
  private static final int MOST_COMPARED = 4;

  private final MethodCode writer;
  private final Code code;

  TestCode(MethodCode writer) {
    this.writer = writer;
    this.code = writer.code();
  }

  void jump(Test test, Label target, boolean outcome) {
    if (test instanceof Test.Constant constant) {
      if (constant.value() == outcome) {
        code.jump(Opcodes.GOTO, target);
      }
    } else if (test instanceof Test.Not not) {
      jump(not.operand(), target, !outcome);
    } else if (test instanceof Test.Logical logical) {
      logical(logical, target, outcome);
    } else if (test instanceof Test.Choice choice) {
      choice(choice, target, outcome);
    } else if (test instanceof Test.Let let) {
      writer.bind(let.variable(), let.value());
      jump(let.test(), target, outcome);
    } else if (test instanceof Test.After after) {
      after.first().forEach(writer::force);
      jump(after.test(), target, outcome);
    } else if (test instanceof Test.Some some) {
      some(some, target, outcome);
    } else {
      value(test, target, outcome);
    }
  }

  private void logical(Test.Logical logical, Label target, boolean outcome) {
    List<Test> tests = logical.tests();
    if (logical.conjunction() != outcome) {
      tests.forEach(each -> jump(each, target, outcome));
      return;
    }
    Label decided = new Label();
    tests.subList(0, tests.size() - 1).forEach(each -> jump(each, decided, !outcome));
    jump(tests.get(tests.size() - 1), target, outcome);
    code.label(decided);
  }

  private void choice(Test.Choice choice, Label target, boolean outcome) {
    Label otherwise = new Label();
    Label end = new Label();
    jump(choice.condition(), otherwise, false);
    jump(choice.whenTrue(), target, outcome);
    code.jump(Opcodes.GOTO, end);
    code.label(otherwise);
    jump(choice.whenFalse(), target, outcome);
    code.label(end);
  }

  private void some(Test.Some some, Label target, boolean outcome) {
    Label found = outcome ? target : new Label();
    writer.walks().walk(some.segment(), some.binding(), () -> jump(some.condition(), found, true));
    if (!outcome) {
      code.jump(Opcodes.GOTO, target);
      code.label(found);
    }
  }

  private void value(Test test, Label target, boolean outcome) {
    if (test instanceof Test.Present present) {
      writer.push(present.operand());
      code.jump(outcome ? Opcodes.IFNONNULL : Opcodes.IFNULL, target);
    } else if (test instanceof Test.Ordered ordered) {
      order(ordered);
      code.jump(opcode(ordered.operator(), outcome), target);
    } else {
      push(test);
      code.jump(outcome ? Opcodes.IFNE : Opcodes.IFEQ, target);
    }
  }

  private void order(Test.Ordered ordered) {
    if (ValueKind.of(ordered.left().type()) == ValueKind.INTEGER) {
      writer.operands().pushLong(ordered.left());
      writer.operands().pushLong(ordered.right());
      code.instruction(Opcodes.LCMP);
    } else {
      writer.push(ordered.left());
      code.cast(Representation.TEXT);
      writer.push(ordered.right());
      code.cast(Representation.TEXT);
      code.callStatic(
          "dev/bylaw/scalar/CodePoints", "compare", "(Ljava/lang/String;Ljava/lang/String;)I");
    }
  }

  private static int opcode(OrderOperator operator, boolean outcome) {
    return switch (operator) {
      case LESS -> outcome ? Opcodes.IFLT : Opcodes.IFGE;
      case LESS_OR_EQUAL -> outcome ? Opcodes.IFLE : Opcodes.IFGT;
      case GREATER -> outcome ? Opcodes.IFGT : Opcodes.IFLE;
      case GREATER_OR_EQUAL -> outcome ? Opcodes.IFGE : Opcodes.IFLT;
    };
  }

  /** Pushes the outcome of a test that calls a method. */
  private void push(Test test) {
    if (test instanceof Test.IsTrue isTrue) {
      writer.push(isTrue.operand());
      code.cast(Representation.BOOL);
      code.call("java/lang/Boolean", "booleanValue", "()Z");
    } else if (test instanceof Test.Equal equal) {
      equal(equal);
    } else if (test instanceof Test.InConstants in) {
      inConstants(in);
    } else if (test instanceof Test.InList in) {
      inList(in);
    } else if (test instanceof Test.HasType hasType) {
      hasType(hasType);
    } else {
      text(test);
    }
  }

  private void equal(Test.Equal equal) {
    Object constant = equal.left() instanceof Operand.Constant given
        ? Raw.scalar(given.value()).orElse("")
        : this;
    if (constant instanceof Long number) {
      writer.push(equal.right());
      code.method().visitLdcInsn(number);
      code.reading("isInteger", "(Ljava/lang/Object;J)Z");
      return;
    }
    writer.push(equal.left());
    writer.push(equal.right());
    if (constant instanceof String) {
      code.call(TEXT, "equals", "(Ljava/lang/Object;)Z");
    } else if (constant instanceof Boolean) {
      code.call("java/lang/Boolean", "equals", "(Ljava/lang/Object;)Z");
    } else {
      code.callStatic("java/util/Objects", "equals", "(Ljava/lang/Object;Ljava/lang/Object;)Z");
    }
  }

  private void inConstants(Test.InConstants in) {
    List<String> texts = in.constants().stream()
        .filter(String.class::isInstance)
        .map(String.class::cast)
        .sorted()
        .toList();
    boolean allTexts = texts.size() == in.constants().size();
    if (!allTexts || Representation.of(in.element()) != Representation.TEXT) {
      writer.push(in.element());
      code.owner().constant(code.method(), in.constants(), Set.class);
      code.reading("isOneOf", "(Ljava/lang/Object;Ljava/util/Set;)Z");
    } else if (texts.size() <= MOST_COMPARED) {
      compare(in.element(), texts);
    } else {
      code.owner().textSet(code.method(), texts);
      writer.push(in.element());
      code.call(TEXT_SET, "contains", "(Ljava/lang/String;)Z");
    }
  }

  private void compare(Operand element, List<String> texts) {
    Label found = new Label();
    Label end = new Label();
    int value = code.local();
    writer.push(element);
    code.store(value);
    for (String each : texts) {
      code.method().visitLdcInsn(each);
      code.load(value);
      code.call(TEXT, "equals", "(Ljava/lang/Object;)Z");
      code.jump(Opcodes.IFNE, found);
    }
    code.push(false);
    code.jump(Opcodes.GOTO, end);
    code.label(found);
    code.push(true);
    code.label(end);
  }

  private void inList(Test.InList in) {
    Type element = OptionalType.unwrap(((ListType) in.list().type()).element());
    writer.push(in.list());
    writer.push(in.element());
    String list = Representation.LIST.descriptor();
    if (Representation.of(in.element()) == Representation.TEXT
        && ValueKind.of(element) == ValueKind.TEXT) {
      code.reading("containsText", "(" + list + "Ljava/lang/String;)Z");
    } else {
      writer.operands().flags(element);
      code.reading("contains", "(" + list + "Ljava/lang/Object;ZZZ)Z");
    }
  }

  private void hasType(Test.HasType hasType) {
    writer.push(hasType.operand());
    code.method()
        .visitTypeInsn(Opcodes.INSTANCEOF, org.objectweb.asm.Type.getInternalName(hasType.held()));
  }

  private void text(Test test) {
    if (test instanceof Test.Texts texts) {
      writer.push(texts.text());
      code.cast(Representation.TEXT);
      writer.push(texts.argument());
      code.cast(Representation.TEXT);
      property(texts.property());
    } else if (test instanceof Test.BeginsAny begins) {
      code.owner().constant(code.method(), begins.prefixes(), PrefixSet.class);
      writer.push(begins.text());
      code.cast(Representation.TEXT);
      code.call(PREFIXES, "beginsAny", "(Ljava/lang/String;)Z");
    } else if (test instanceof Test.Matches matches) {
      code.owner().constant(code.method(), matches.regex(), Regex.class);
      writer.push(matches.text());
      code.cast(Representation.TEXT);
      code.call(REGEX, "matches", "(Ljava/lang/String;)Z");
    } else if (test instanceof Test.Like like) {
      code.owner().constant(code.method(), like.glob(), Glob.class);
      writer.push(like.text());
      code.cast(Representation.TEXT);
      code.call(GLOB, "matches", "(Ljava/lang/String;)Z");
    } else {
      throw new IllegalStateException("no code for " + test);
    }
  }

  private void property(Test.TextProperty property) {
    switch (property) {
      case STARTS_WITH -> code.call(TEXT, "startsWith", "(Ljava/lang/String;)Z");
      case ENDS_WITH -> code.call(TEXT, "endsWith", "(Ljava/lang/String;)Z");
      case CONTAINS -> code.call(TEXT, "contains", "(Ljava/lang/CharSequence;)Z");
    }
  }
}
