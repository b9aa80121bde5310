package dev.bylaw.dsl.internal.check;

import dev.bylaw.binding.Operation;
import dev.bylaw.dsl.internal.declare.BindingNames;
import dev.bylaw.dsl.internal.report.CheckCode;
import dev.bylaw.dsl.internal.report.Reporter;
import dev.bylaw.dsl.syntax.Declaration;
import dev.bylaw.dsl.syntax.Declaration.OperationName;
import dev.bylaw.internal.program.RuleTarget;
import dev.bylaw.source.Span;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The operations of a rule, and whether its kinds undergo them. */
final class OperationChecker {
  private final BindingNames binding;
  private final Reporter reporter;

  OperationChecker(BindingNames binding, Reporter reporter) {
    this.binding = binding;
    this.reporter = reporter;
  }

  /** Returns the operations that a rule runs on: those written, or create and update. */
  Set<Operation> operations(Declaration.Rule rule) {
    if (rule.operations().isEmpty()) {
      return EnumSet.of(Operation.CREATE, Operation.UPDATE);
    }
    Set<Operation> operations = EnumSet.noneOf(Operation.class);
    for (OperationName each : rule.operations()) {
      if (!operations.add(Operation.valueOf(each.kind().name()))) {
        report(each.span(), "this operation is named twice", "");
      }
    }
    return operations;
  }

  /** Checks that {@code was} has something to name, and that connect is on options. */
  void check(Declaration.Rule rule, Set<Operation> operations, List<RuleTarget> targets) {
    rule.was()
        .filter(was -> !operations.contains(Operation.UPDATE))
        .ifPresent(was ->
            report(was.span(), "only an update has a previous state", "add 'update' behind 'on'"));
    for (RuleTarget target : targets) {
      if (target instanceof RuleTarget.Kind kind) {
        checkKind(rule, operations, kind);
      } else if (operations.contains(Operation.CONNECT)
          && !(target instanceof RuleTarget.Document)) {
        report(
            rule.target().span(),
            "a connection's object is one of the option kinds",
            "name them, as PodExecOptions");
      }
    }
  }

  private void checkKind(Declaration.Rule rule, Set<Operation> operations, RuleTarget.Kind kind) {
    Set<Operation> possible = binding.operations(kind.kind());
    for (Operation each : operations) {
      if (!possible.contains(each)) {
        report(
            rule.target().span(),
            "'" + kind.type() + "' is never the object of '" + each + "'",
            each == Operation.CONNECT
                ? "a connection's object is one of the option kinds, as PodExecOptions"
                : "write 'on "
                    + String.join(
                        ", ", possible.stream().map(Operation::toString).toList()) + "'");
        return;
      }
    }
  }

  private void report(Span span, String message, String hint) {
    reporter.report(CheckCode.OPERATION, span, message, hint);
  }
}
