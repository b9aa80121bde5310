package dev.bylaw.dsl.internal.mutation;

import dev.bylaw.internal.program.ConstantDefinition;
import dev.bylaw.internal.program.Declaration;
import dev.bylaw.internal.program.Expression;
import dev.bylaw.internal.program.FunctionDefinition;
import dev.bylaw.internal.program.LiteralValue;
import dev.bylaw.internal.program.Parameter;
import dev.bylaw.internal.program.Program;
import dev.bylaw.internal.program.RuleDefinition;
import dev.bylaw.internal.program.Statement;
import dev.bylaw.internal.program.TestDefinition;
import dev.bylaw.internal.structure.Parts;
import dev.bylaw.internal.structure.SubExpressions;
import dev.bylaw.source.Span;
import dev.bylaw.type.Type;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What the checker made of one source, found by where it stands there. */
public final class CheckedNodes {
  private final List<Declaration> declarations = new ArrayList<>();
  private final List<CheckedNode> nodes = new ArrayList<>();

  private final Program program;

  private CheckedNodes(Program program) {
    this.program = program;
  }

  /** Finds the nodes of a source in a program. */
  public static CheckedNodes of(Program program, String source) {
    CheckedNodes found = new CheckedNodes(program);
    program
        .declarations(Declaration.class)
        .filter(each -> each.source().equals(source) && !(each instanceof TestDefinition))
        .forEach(found::add);
    found.nodes.sort(Comparator.comparingInt(CheckedNode::length));
    return found;
  }

  private void add(Declaration declaration) {
    declarations.add(declaration);
    if (declaration instanceof RuleDefinition rule) {
      rule.condition().ifPresent(each -> addPart(each, declaration));
      rule.body().forEach(each -> addPart(each, declaration));
      addDefaults(rule.parameters(), declaration);
    } else if (declaration instanceof FunctionDefinition function) {
      addPart(function.body(), declaration);
      addDefaults(function.parameters(), declaration);
    } else if (declaration instanceof ConstantDefinition constant) {
      addPart(constant.value(), declaration);
    }
  }

  private void addDefaults(List<Parameter> parameters, Declaration declaration) {
    parameters.forEach(each -> each.defaultValue().ifPresent(value -> addPart(value, declaration)));
  }

  private void addPart(Object part, Declaration declaration) {
    if (part instanceof Expression expression) {
      nodes.add(new CheckedNode(part, expression.span(), declaration));
    } else if (part instanceof Statement statement) {
      nodes.add(new CheckedNode(part, statement.span(), declaration));
    }
    if (part instanceof List<?> list) {
      list.forEach(each -> addPart(each, declaration));
    } else if (part instanceof Optional<?> optional) {
      optional.ifPresent(each -> addPart(each, declaration));
    } else {
      Parts.ofNode(part).ifPresent(parts -> addPart(parts, declaration));
    }
  }

  /** Returns the declaration that a span is within. */
  Optional<Declaration> declaration(Span span) {
    return declarations.stream()
        .filter(each ->
            each.span().start() <= span.start() && span.end() <= each.span().end())
        .findFirst();
  }

  /** Returns the smallest nodes that contain a span: one, or several that are of one text. */
  List<CheckedNode> smallest(Span span) {
    List<CheckedNode> containing = containing(span);
    return containing.stream()
        .filter(each -> each.span().equals(containing.get(0).span()))
        .toList();
  }

  private List<CheckedNode> containing(Span span) {
    return nodes.stream().filter(each -> each.contains(span)).toList();
  }

  /** Whether an expression is an operand of {@code &&}, {@code ||} or {@code !}. */
  boolean isOperand(Span span) {
    return containing(span).stream()
        .filter(each -> !each.span().equals(span))
        .findFirst()
        .filter(each ->
            each.node() instanceof Expression.Logical || each.node() instanceof Expression.Not)
        .isPresent();
  }

  /** Whether a text is a literal of a domain scalar. */
  boolean isScalar(Span span) {
    return smallest(span).stream()
        .anyMatch(each -> each.node() instanceof Expression.Literal literal
            && literal.value() instanceof LiteralValue.Scalar);
  }

  /**
   * Returns the values of the enumeration that a text is one of, as what is around it tells; none
   * if it is none of an enumeration.
   */
  List<String> enumerationAround(Span span, String text) {
    for (CheckedNode each : containing(span)) {
      List<String> values = Enumerations.with(text, types(each.node()));
      if (!values.isEmpty()) {
        return values;
      }
    }
    return declaration(span)
        .map(each -> Enumerations.with(text, declaredTypes(each)))
        .orElse(List.of());
  }

  private List<Type> types(Object node) {
    List<Type> types = new ArrayList<>();
    if (node instanceof Expression expression) {
      types.add(expression.type());
      SubExpressions.of(expression).forEach(part -> types.add(part.type()));
    } else if (node instanceof Statement.Check check) {
      check.fixes().forEach(fix -> types.add(fix.target().type()));
    }
    if (node instanceof Expression.CallFunction call) {
      program
          .declaration(call.function())
          .filter(FunctionDefinition.class::isInstance)
          .map(each -> ((FunctionDefinition) each).parameters())
          .ifPresent(parameters -> parameters.forEach(each -> types.add(each.type())));
    }
    return types;
  }

  private static List<Type> declaredTypes(Declaration declaration) {
    if (declaration instanceof ConstantDefinition constant) {
      return List.of(constant.type());
    }
    if (declaration instanceof FunctionDefinition function) {
      return List.of(function.result());
    }
    return declaration instanceof RuleDefinition rule
        ? rule.parameters().stream().map(Parameter::type).toList()
        : List.of();
  }
}
