package dev.bylaw.dsl.diagnostics;

import dev.bylaw.diagnostic.Diagnostic;
import dev.bylaw.dsl.internal.parse.Parser;
import dev.bylaw.dsl.internal.parse.ParserLimits;
import dev.bylaw.source.SourceText;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Runs the cases. A first line {@code // limit tokens: 10} stands for a limit that is lower. */
final class GoldenRun {
  private static final Pattern LIMIT = Pattern.compile("\\A// limit (characters|tokens): (\\d+)\n");

  private GoldenRun() {}

  static List<Diagnostic> diagnostics(GoldenCase golden) {
    return golden.sources().stream()
        .flatMap(source -> Parser.parse(source, limits(source)).diagnostics().stream())
        .toList();
  }

  private static ParserLimits limits(SourceText source) {
    ParserLimits limits = ParserLimits.DEFAULT;
    Matcher limit = LIMIT.matcher(source.text());
    if (!limit.find()) {
      return limits;
    }
    int value = Integer.parseInt(limit.group(2));
    return limit.group(1).equals("tokens")
        ? new ParserLimits(limits.characters(), value, limits.nesting())
        : new ParserLimits(value, limits.tokens(), limits.nesting());
  }
}
