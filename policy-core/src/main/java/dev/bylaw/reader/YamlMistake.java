package dev.bylaw.reader;

import dev.bylaw.source.SourceText;
import dev.bylaw.source.Span;
import java.util.List;
import java.util.Locale;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;

/** Says in this product's words what is wrong with a text that is not YAML. */
final class YamlMistake {
  /** What the parser says, what we say, and the remedy; the first that fits counts. */
  private record Wording(String problem, String message, String hint, String context) {
    Wording(String problem, String message, String hint) {
      this(problem, message, hint, "");
    }
  }

  /** Says that the mistake is where the parser's context is. */
  private static final String UNCLOSED = "unclosed";

  private static final String BLOCK_END = "expected <block end>";

  private static final Wording DROPPED = new Wording(
      "expected '<document start>'",
      "the document has ended before this, and kubectl drops the rest without a word",
      "check the indentation, or begin a new document with a line '---'");

  private static final Wording AFTER_VALUE =
      new Wording("", "there is text after the value", "put the whole value in quotes");

  private static final List<Wording> WORDINGS = List.of(
      DROPPED,
      new Wording("\\t(tab)", "a tab stands where only spaces may", "indent with spaces"),
      new Wording(
          "found character '",
          "a text without quotes cannot begin with this character",
          "put the text in quotes"),
      new Wording(
          "that cannot start any token",
          "a text without quotes cannot begin with this character",
          "put the text in quotes"),
      new Wording(
          "mapping values are not allowed here",
          "there can be no ':' here",
          "check the indentation, or quote the text if ': ' belongs to it"),
      new Wording(
          "could not find expected ':'",
          "this line is no 'key: value'",
          "write ':' and a space after the key, or check the indentation",
          "the key begins here"),
      new Wording(
          "found unexpected end of stream",
          "the quoted text that begins here is not closed",
          "add the closing quote",
          UNCLOSED),
      new Wording(
          "found unexpected document separator",
          "the quoted text that begins here is not closed",
          "add the closing quote",
          UNCLOSED),
      new Wording(
          "unknown escape character",
          "this escape is not known in double quotes",
          "write \\\\ for a backslash, or use single quotes"),
      new Wording(
          "escape sequence of",
          "the escape needs more hexadecimal digits",
          "\\x takes two, \\u four, \\U eight"),
      new Wording(
          BLOCK_END,
          "the indentation fits no line above",
          "indent it like its siblings",
          "the block begins here"),
      new Wording(
          "expected ',' or",
          "a ',' or the closing bracket is missing before this",
          "",
          "it is opened here"),
      new Wording("expected the node content", "a value is missing here", "write a value, or null"),
      new Wording("undefined tag handle", "the tag's handle is not declared", "remove the tag"),
      new Wording("expected a single document", "there is more than one document here", ""),
      new Wording(
          "sequence entries are not allowed",
          "a list's '- ' cannot stand here",
          "begin the list on a line of its own"),
      new Wording(
          "mapping keys are not allowed", "a key cannot stand here", "check the indentation"),
      new Wording(
          "indicator",
          "only '+', '-' and a number from 1 to 9 may follow '|' or '>'",
          "begin the text on the next line"),
      new Wording(
          "expected a comment or a line break",
          "the line must end here",
          "begin the text on the next line"),
      new Wording(
          "leading empty line contains more spaces",
          "the first empty line is indented more than the text",
          "remove its spaces"),
      new Wording(
          "expected alphabetic or numeric character",
          "the name of an anchor, alias or tag has letters, digits, '-' and '_' only",
          "quote the text if no anchor, alias or tag is meant"),
      new Wording(
          "unexpected character found",
          "this character cannot stand in the name",
          "quote the text if no anchor, alias or tag is meant"));

  private final SourceText source;
  private final YamlStream.Part part;

  YamlMistake(SourceText source, YamlStream.Part part) {
    this.source = source;
    this.part = part;
  }

  ReadFailure describe(YAMLException mistake) {
    if (!(mistake instanceof MarkedYAMLException marked)) {
      return failure(part.start(), "the text is not YAML", "");
    }
    Wording wording = wording(marked.getProblem());
    int at = offset(marked.getProblemMark(), part.start());
    if (wording.equals(DROPPED)) {
      return ReadFailure.at(
          ReaderCode.DROPPED_TEXT, source, at, at + 1, wording.message(), wording.hint());
    }
    if (wording.problem().equals(BLOCK_END) && !YamlText.beginsItsLine(source.text(), at)) {
      wording = AFTER_VALUE;
    }
    int context = offset(marked.getContextMark(), at);
    if (wording.context().equals(UNCLOSED)) {
      return failure(context, wording.message(), wording.hint());
    }
    ReadFailure failure = failure(at, wording.message(), wording.hint());
    return context < at && !wording.context().isEmpty()
        ? failure.with(source, new Span(context, context + 1), wording.context())
        : failure;
  }

  private ReadFailure failure(int at, String message, String hint) {
    return ReadFailure.at(ReaderCode.YAML_SYNTAX, source, at, at + 1, message, hint);
  }

  private int offset(Mark mark, int other) {
    return mark == null ? other : part.offset(mark);
  }

  private static Wording wording(String problem) {
    String said = problem == null ? "" : problem.toLowerCase(Locale.ROOT);
    for (Wording wording : WORDINGS) {
      if (said.contains(wording.problem())) {
        return wording;
      }
    }
    return new Wording("", "this is not YAML", "");
  }
}
