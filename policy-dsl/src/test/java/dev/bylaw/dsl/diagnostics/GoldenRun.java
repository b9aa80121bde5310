package dev.bylaw.dsl.diagnostics;

import dev.bylaw.diagnostic.Diagnostic;
import dev.bylaw.dsl.Bylaw;
import dev.bylaw.dsl.CompileOptions;
import dev.bylaw.dsl.fixture.Checked;
import dev.bylaw.dsl.internal.parse.Parser;
import dev.bylaw.dsl.internal.parse.ParserLimits;
import dev.bylaw.library.Library;
import dev.bylaw.scalar.Version;
import dev.bylaw.source.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Runs the cases: those that parse are checked against the test platform. A first line {@code //
 * limit tokens: 10} stands for a limit that is lower, {@code // versions: 1.24 1.37} for the
 * versions in use; a file {@code library.bylaw} is compiled first, as a library for the others.
 */
final class GoldenRun {
  private static final Pattern LIMIT = Pattern.compile("\\A// limit (characters|tokens): (\\d+)\n");
  private static final Pattern VERSIONS = Pattern.compile("\\A// versions: (\\S+) (\\S+)\n");

  private GoldenRun() {}

  static List<Diagnostic> diagnostics(GoldenCase golden) {
    List<Diagnostic> syntax = golden.sources().stream()
        .flatMap(source -> Parser.parse(source, limits(source)).diagnostics().stream())
        .toList();
    return syntax.isEmpty() ? check(golden) : syntax;
  }

  private static List<Diagnostic> check(GoldenCase golden) {
    List<SourceText> sources = new ArrayList<>();
    CompileOptions options = Checked.options();
    for (SourceText source : golden.sources()) {
      if (source.name().endsWith("/library.bylaw")) {
        Library library =
            Bylaw.check(List.of(source), Checked.options()).library().orElseThrow();
        options = new CompileOptions(
            List.of(library), options.binding(), options.oldest(), options.newest(), false);
      } else {
        sources.add(source);
        Matcher versions = VERSIONS.matcher(source.text());
        if (versions.find()) {
          options = options.withVersions(version(versions.group(1)), version(versions.group(2)));
        }
      }
    }
    return Bylaw.check(sources, options).diagnostics();
  }

  private static Version version(String text) {
    return Version.parse(text).orElseThrow();
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
