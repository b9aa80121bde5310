package dev.bylaw.dsl.internal.check;

import dev.bylaw.dsl.internal.declare.DeclarationTable;
import dev.bylaw.dsl.internal.declare.SymbolTable;
import dev.bylaw.dsl.internal.expression.ExpressionChecker;
import dev.bylaw.dsl.internal.flow.Frame;
import dev.bylaw.dsl.internal.report.Reporter;
import dev.bylaw.dsl.internal.scope.Surroundings;
import dev.bylaw.dsl.syntax.SourceFile;
import dev.bylaw.scalar.Version;
import java.util.List;

/**
 * What the checks of single declarations share.
 *
 * @param symbols what names stand for
 * @param definitions functions and constants that have been checked
 * @param versions the versions of the platform in use
 * @param reporter takes diagnostics
 */
record CheckedPackages(
    SymbolTable symbols, Definitions definitions, List<Version> versions, Reporter reporter) {

  DeclarationTable table() {
    return symbols.declarations();
  }

  Reporter reporter(SourceFile file) {
    return reporter.in(file.source());
  }

  /** Makes the surroundings of a declaration of a file. */
  Surroundings surroundings(SourceFile file, Frame frame, boolean beforeInput) {
    return new Surroundings(
        symbols,
        symbols.namesIn(file),
        symbols.types(file),
        reporter(file),
        frame,
        beforeInput,
        versions);
  }

  /** Makes a checker for expressions that are needed before there is a document. */
  ExpressionChecker beforeInput(SourceFile file, Frame frame) {
    return new ExpressionChecker(surroundings(file, frame, true));
  }
}
