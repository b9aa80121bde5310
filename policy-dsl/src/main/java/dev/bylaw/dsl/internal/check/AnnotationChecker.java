package dev.bylaw.dsl.internal.check;

import dev.bylaw.decision.Severity;
import dev.bylaw.diagnostic.Suggestion;
import dev.bylaw.dsl.internal.report.CheckCode;
import dev.bylaw.dsl.internal.report.Reporter;
import dev.bylaw.dsl.syntax.Annotation;
import dev.bylaw.dsl.syntax.Annotation.Value;
import dev.bylaw.dsl.syntax.Declaration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The annotations of one declaration. */
final class AnnotationChecker {
  private static final List<String> SEVERITIES = Arrays.stream(Severity.values())
      .map(each -> each.name().toLowerCase(Locale.ROOT))
      .toList();

  private final Reporter reporter;
  private Severity severity = Severity.MEDIUM;
  private final Map<String, List<String>> mappings = new LinkedHashMap<>();

  AnnotationChecker(Reporter reporter) {
    this.reporter = reporter;
  }

  /** Returns the severity that was given, or medium. */
  Severity severity() {
    return severity;
  }

  /** Returns frameworks to controls. */
  Map<String, List<String>> mappings() {
    return mappings;
  }

  void check(Declaration declaration) {
    Set<String> seen = new HashSet<>();
    for (Annotation each : declaration.preamble().annotations()) {
      String name = each.name().text();
      boolean rule = declaration instanceof Declaration.Rule;
      boolean type = declaration instanceof Declaration.RecordType;
      if (!seen.add(name)) {
        reporter.report(
            CheckCode.ANNOTATION_ARGUMENT, each.span(), "'@" + name + "' stands here twice");
      } else if (rule && name.equals("severity")) {
        severity(each);
      } else if (rule && name.equals("maps")) {
        maps(each);
      } else if (type && name.equals("default")) {
        defaultVerdict(each);
      } else {
        unknown(each, rule, type);
      }
    }
  }

  private void unknown(Annotation annotation, boolean rule, boolean type) {
    List<String> known = rule ? List.of("severity", "maps") : type ? List.of("default") : List.of();
    boolean elsewhere =
        Set.of("severity", "maps", "default").contains(annotation.name().text());
    String message = elsewhere
        ? "'@" + annotation.name() + "' does not belong here"
        : "there is no annotation '@" + annotation.name() + "'";
    String hint = elsewhere
        ? annotation.name().text().equals("default")
            ? "it stands before a type"
            : "it stands before a rule"
        : Suggestion.hint(annotation.name().text(), known);
    reporter.report(CheckCode.UNKNOWN_ANNOTATION, annotation.name().span(), message, hint);
  }

  private void severity(Annotation annotation) {
    Optional<String> given =
        annotation.arguments().size() == 1 ? word(annotation.arguments().get(0)) : Optional.empty();
    if (given.isPresent() && SEVERITIES.contains(given.get())) {
      severity = Severity.valueOf(given.get().toUpperCase(Locale.ROOT));
      return;
    }
    String closest = given.map(word -> Suggestion.hint(word, SEVERITIES)).orElse("");
    reporter.report(
        CheckCode.ANNOTATION_ARGUMENT,
        annotation.arguments().size() == 1
            ? annotation.arguments().get(0).span()
            : annotation.span(),
        "'@severity' takes one of " + String.join(", ", SEVERITIES),
        closest);
  }

  private static Optional<String> word(Annotation.Argument argument) {
    return argument.key().isEmpty() && argument.value() instanceof Value.Identifier identifier
        ? Optional.of(identifier.name().text())
        : Optional.empty();
  }

  private void maps(Annotation annotation) {
    if (annotation.arguments().isEmpty()) {
      reportMaps(annotation);
    }
    for (Annotation.Argument argument : annotation.arguments()) {
      Optional<List<String>> controls = texts(argument.value());
      boolean framework =
          argument.key().filter(Value.Identifier.class::isInstance).isPresent();
      if (!framework || controls.isEmpty()) {
        reporter.report(
            CheckCode.ANNOTATION_ARGUMENT,
            argument.span(),
            "'@maps' takes frameworks with their controls",
            "as in @maps(cis: \"5.2.8\", pss: [\"a\", \"b\"])");
        continue;
      }
      String name = ((Value.Identifier) argument.key().get()).name().text();
      if (mappings.putIfAbsent(name, controls.get()) != null) {
        reporter.report(
            CheckCode.ANNOTATION_ARGUMENT,
            argument.span(),
            "framework '" + name + "' stands here twice",
            "write its controls as one list");
      }
    }
  }

  private void reportMaps(Annotation annotation) {
    reporter.report(
        CheckCode.ANNOTATION_ARGUMENT,
        annotation.span(),
        "'@maps' takes frameworks with their controls",
        "as in @maps(cis: \"5.2.8\")");
  }

  private static Optional<List<String>> texts(Value value) {
    List<Value> values =
        value instanceof Value.Sequence sequence ? sequence.values() : List.of(value);
    List<String> texts = new ArrayList<>();
    for (Value each : values) {
      Optional<String> text =
          each instanceof Value.Text literal ? literal.literal().plainText() : Optional.empty();
      if (text.isEmpty()) {
        return Optional.empty();
      }
      texts.add(text.get());
    }
    return texts.isEmpty() ? Optional.empty() : Optional.of(texts);
  }

  private void defaultVerdict(Annotation annotation) {
    boolean deny = annotation.arguments().size() == 1
        && word(annotation.arguments().get(0)).filter("deny"::equals).isPresent();
    if (deny) {
      reporter.report(
          CheckCode.NOT_SUPPORTED,
          annotation.span(),
          "authorisation with '@default(deny)' is not supported yet");
    } else {
      reporter.report(
          CheckCode.ANNOTATION_ARGUMENT, annotation.span(), "'@default' takes the word 'deny'");
    }
  }
}
