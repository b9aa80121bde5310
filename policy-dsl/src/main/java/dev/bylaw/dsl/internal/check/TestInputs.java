package dev.bylaw.dsl.internal.check;

import dev.bylaw.diagnostic.Suggestion;
import dev.bylaw.dsl.internal.declare.Symbol;
import dev.bylaw.dsl.internal.declare.Symbol.ParameterSymbol;
import dev.bylaw.dsl.internal.expression.ExpressionChecker;
import dev.bylaw.dsl.internal.report.CheckCode;
import dev.bylaw.dsl.internal.report.Reporter;
import dev.bylaw.dsl.internal.scope.Scope;
import dev.bylaw.dsl.internal.typing.Erroneous;
import dev.bylaw.dsl.syntax.Declaration;
import dev.bylaw.dsl.syntax.Expression.FieldValue;
import dev.bylaw.dsl.syntax.Expression.RecordLiteral;
import dev.bylaw.dsl.syntax.SourceFile;
import dev.bylaw.dsl.syntax.TestItem;
import dev.bylaw.dsl.syntax.TestItem.InputKind;
import dev.bylaw.dsl.syntax.TypeExpression;
import dev.bylaw.internal.program.Construction;
import dev.bylaw.internal.program.DeclarationId;
import dev.bylaw.internal.program.Expression;
import dev.bylaw.internal.program.TestDefinition;
import dev.bylaw.internal.program.TestDefinition.Role;
import dev.bylaw.source.Span;
import dev.bylaw.type.Assignability;
import dev.bylaw.type.Field;
import dev.bylaw.type.NothingType;
import dev.bylaw.type.OptionalType;
import dev.bylaw.type.RecordType;
import dev.bylaw.type.Type;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What a test gives to the rules: inputs and parameters. */
final class TestInputs {
  private static final List<String> FORMATS = List.of("yaml", "json", "files");

  private final CheckedPackages packages;
  private final SourceFile file;
  private final ExpressionChecker expressions;
  private final RuleNames rules;
  private final Reporter reporter;
  private final List<TestDefinition.Input> inputs = new ArrayList<>();
  private final Set<Role> roles = EnumSet.noneOf(Role.class);
  private Optional<Expression> parameters = Optional.empty();
  private Optional<Type> inputType = Optional.empty();

  TestInputs(
      CheckedPackages packages, SourceFile file, ExpressionChecker expressions, RuleNames rules) {
    this.packages = packages;
    this.file = file;
    this.expressions = expressions;
    this.rules = rules;
    this.reporter = packages.reporter(file);
  }

  List<TestDefinition.Input> inputs() {
    return inputs;
  }

  Optional<Expression> parameters() {
    return parameters;
  }

  boolean hasObject() {
    return roles.contains(Role.INPUT);
  }

  private Role role(InputKind kind, Span span) {
    Role role = Role.valueOf(kind.name());
    if (role == Role.INVENTORY) {
      reporter.report(CheckCode.NOT_SUPPORTED, span, "an inventory in tests is not supported yet");
    } else if (!roles.add(role)) {
      reporter.report(
          CheckCode.TEST_INPUT, span, "the test has this input already", "make two tests of it");
    }
    return role;
  }

  void text(TestItem.TextInput input) {
    Role role = role(input.kind(), input.span());
    String text = input.text().plainText().orElse("");
    String format = input.format().text();
    if (format.equals("files")) {
      inputs.add(new TestDefinition.Input.Files(role, text, input.span()));
    } else if (FORMATS.contains(format)) {
      int offset = input.text().parts().isEmpty()
          ? input.text().span().start()
          : input.text().parts().get(0).span().start();
      inputs.add(
          new TestDefinition.Input.Text(role, format.equals("yaml"), text, offset, input.span()));
    } else {
      reporter.report(
          CheckCode.TEST_INPUT,
          input.format().span(),
          "an input is 'yaml', 'json', 'files' or a literal",
          Suggestion.hint(format, FORMATS));
    }
  }

  void literal(TestItem.LiteralInput input) {
    Role role = role(input.kind(), input.span());
    if (role == Role.INVENTORY) {
      return;
    }
    Type type = type(input, role);
    if (role == Role.INPUT) {
      inputType = Optional.of(type);
    }
    Expression value = Erroneous.at(input.value().span());
    if (type != NothingType.NOTHING) {
      value = expressions.checkAs(input.value(), Scope.EMPTY, type);
    }
    inputs.add(new TestDefinition.Input.Value(role, value, input.span()));
  }

  private Type type(TestItem.LiteralInput input, Role role) {
    if (input.type().isPresent()) {
      TypeExpression named = new TypeExpression.Named(
          input.type().get(), Optional.empty(), input.type().get().span());
      return packages.symbols().types(file).resolve(named);
    }
    if (role == Role.WAS && inputType.isPresent()) {
      return inputType.get();
    }
    if (role == Role.INPUT || role == Role.WAS) {
      return documentType(input);
    }
    Type ambient =
        packages.symbols().binding().ambient().get(input.kind().name().toLowerCase(Locale.ROOT));
    if (ambient == null) {
      reporter.report(CheckCode.TEST_INPUT, input.span(), "the binding has nothing of this name");
      return NothingType.NOTHING;
    }
    return OptionalType.unwrap(ambient);
  }

  /** The only document type of the package. */
  private Type documentType(TestItem.LiteralInput input) {
    String packageName = file.packageName().text();
    List<Type> types = new ArrayList<>();
    for (String name : packages.table().namesOf(packageName)) {
      packages
          .symbols()
          .symbol(new DeclarationId(packageName, name))
          .filter(each -> each instanceof Symbol.TypeSymbol && isDocument(packageName, name))
          .ifPresent(each -> types.add(((Symbol.TypeSymbol) each).type()));
    }
    if (types.size() == 1) {
      return types.get(0);
    }
    reporter.report(
        CheckCode.TEST_INPUT,
        input.span(),
        types.isEmpty()
            ? "no rule of the package is on a record type"
            : "rules of the package are on several record types",
        "name the type before the braces");
    return NothingType.NOTHING;
  }

  /** Whether a rule of the package is on a type. */
  private boolean isDocument(String packageName, String type) {
    return packages.table().sources().getOrDefault(packageName, List.of()).stream()
        .flatMap(each -> each.declarations().stream())
        .filter(Declaration.Rule.class::isInstance)
        .map(each -> ((Declaration.Rule) each).target())
        .anyMatch(target -> names(target).contains(type));
  }

  private static Set<String> names(TypeExpression target) {
    Set<String> names = new LinkedHashSet<>();
    if (target instanceof TypeExpression.Named named) {
      names.add(named.name().text());
    } else if (target instanceof TypeExpression.Union union) {
      union.alternatives().forEach(each -> names.addAll(names(each)));
    }
    return names;
  }

  void parameters(TestItem.With with) {
    if (parameters.isPresent()) {
      reporter.report(
          CheckCode.TEST_INPUT, with.span(), "the test has parameters already", "join them");
    }
    if (with.values() instanceof dev.bylaw.dsl.syntax.Expression.EmptyBraces) {
      return;
    }
    if (!(with.values() instanceof RecordLiteral record)) {
      reporter.report(
          CheckCode.TEST_INPUT,
          with.values().span(),
          "parameters are given by name",
          "as in with { limit: 3 }");
      return;
    }
    List<String> names = new ArrayList<>();
    List<Expression> values = new ArrayList<>();
    List<Field> fields = new ArrayList<>();
    for (FieldValue each : record.fields()) {
      Optional<Type> type = parameter(each);
      Expression value = type.isPresent()
          ? expressions.checkAs(each.value(), Scope.EMPTY, type.get())
          : expressions.check(each.value(), Scope.EMPTY);
      if (names.contains(each.name().text())) {
        reporter.report(
            CheckCode.DUPLICATE_ENTRY,
            each.name().span(),
            "parameter '" + each.name() + "' is given already");
      }
      names.add(each.name().text());
      values.add(value);
      fields.add(Field.of(each.name().text(), type.orElse(NothingType.NOTHING)));
    }
    parameters = Optional.of(new Construction.MakeRecord(
        names, values, RecordType.of("parameters", () -> List.copyOf(fields)), with.span()));
  }

  /** The type of a parameter in the rules of the package, which must agree on it. */
  private Optional<Type> parameter(FieldValue given) {
    String name = given.name().text();
    Optional<Type> found = Optional.empty();
    Set<String> all = new LinkedHashSet<>();
    for (Symbol.RuleSymbol rule : rules.ofPackage()) {
      for (ParameterSymbol each : rule.parameters()) {
        all.add(each.name());
        if (each.name().equals(name) && found.isEmpty()) {
          found = Optional.of(each.type());
        } else if (each.name().equals(name) && !agree(found.get(), each.type())) {
          reporter.report(
              CheckCode.TEST_INPUT,
              given.name().span(),
              "rules of the package have parameters '" + name + "' of different types, '"
                  + found.get() + "' and '" + each.type() + "'",
              "give one of them another name");
        }
      }
    }
    if (found.isEmpty()) {
      reporter.report(
          CheckCode.UNKNOWN_PARAMETER,
          given.name().span(),
          "no rule of the package has a parameter '" + name + "'",
          Suggestion.hint(name, all));
    }
    return found;
  }

  private static boolean agree(Type a, Type b) {
    return Assignability.isAssignable(a, b) && Assignability.isAssignable(b, a);
  }
}
