package dev.bylaw.dsl.internal.check;

import dev.bylaw.dsl.internal.declare.Cycles;
import dev.bylaw.dsl.internal.declare.DeclarationNames;
import dev.bylaw.dsl.internal.declare.DeclarationTable.Declared;
import dev.bylaw.dsl.internal.flow.Operands;
import dev.bylaw.dsl.internal.report.CheckCode;
import dev.bylaw.internal.program.ConstantDefinition;
import dev.bylaw.internal.program.Declaration;
import dev.bylaw.internal.program.DeclarationId;
import dev.bylaw.internal.program.Expression;
import dev.bylaw.internal.program.FunctionDefinition;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds functions and constants that depend on themselves: every program ends. */
final class DependencyCycles {
  private final CheckedPackages packages;
  private final ValueChecker values;

  DependencyCycles(CheckedPackages packages, ValueChecker values) {
    this.packages = packages;
    this.values = values;
  }

  void check() {
    Cycles.find(inOrder(), this::dependencies).stream()
        .filter(cycle -> cycle.stream().noneMatch(values::isCyclic))
        .forEach(this::report);
  }

  private List<DeclarationId> inOrder() {
    List<DeclarationId> ids = new ArrayList<>();
    packages
        .table()
        .sources()
        .forEach((packageName, files) -> files.stream()
            .flatMap(file -> file.declarations().stream())
            .flatMap(each -> DeclarationNames.of(each).stream())
            .map(name -> new DeclarationId(packageName, name.text()))
            .filter(packages.definitions().checked()::containsKey)
            .forEach(ids::add));
    return ids;
  }

  private Set<DeclarationId> dependencies(DeclarationId id) {
    Set<DeclarationId> used = new LinkedHashSet<>();
    body(packages.definitions().checked().get(id))
        .ifPresent(body -> Operands.walk(body, each -> {
          if (each instanceof Expression.CallFunction call) {
            used.add(call.function());
          } else if (each instanceof Expression.ReadConstant read) {
            used.add(read.constant());
          }
        }));
    return used;
  }

  private static Optional<Expression> body(@Nullable Declaration declaration) {
    if (declaration instanceof FunctionDefinition function) {
      return Optional.of(function.body());
    }
    return declaration instanceof ConstantDefinition constant
        ? Optional.of(constant.value())
        : Optional.empty();
  }

  private void report(List<DeclarationId> cycle) {
    Declared first = packages.table().declared(cycle.get(0)).orElseThrow();
    boolean functions = cycle.stream()
        .allMatch(id -> packages.definitions().checked().get(id) instanceof FunctionDefinition);
    String names = cycle.stream().map(DeclarationId::name).collect(Collectors.joining(" → "))
        + " → " + cycle.get(0).name();
    packages
        .reporter(first.file())
        .report(
            functions ? CheckCode.RECURSION : CheckCode.CONSTANT_CYCLE,
            DeclarationNames.of(first.syntax()).orElseThrow().span(),
            functions ? "functions call themselves: " + names : "this depends on itself: " + names,
            functions ? "walk a list with 'any', 'all' or a comprehension instead" : "");
  }
}
