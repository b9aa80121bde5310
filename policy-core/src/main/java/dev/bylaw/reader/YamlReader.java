package dev.bylaw.reader;

import dev.bylaw.diagnostic.Diagnostic;
import dev.bylaw.document.Document;
import dev.bylaw.document.Node;
import dev.bylaw.document.NullNode;
import dev.bylaw.source.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.parser.Parser;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;

/**
 * Reads a stream of documents as kubectl does: a text that is JSON as a whole is a stream of JSON
 * objects; else it is cut at the lines that begin with three dashes, and each part is read by
 * itself, as JSON if it is that, else as YAML. So one document's mistake leaves the others
 * readable.
 */
final class YamlReader {
  private final SourceText source;
  private final Limits limits;
  private final boolean wholeText;
  private final List<Document> documents = new ArrayList<>();
  private final List<Diagnostic> problems = new ArrayList<>();
  private int index;

  /**
   * Makes a reader.
   *
   * @param wholeText whether the text is one part, as kubectl does not see separators in UTF-16
   */
  YamlReader(SourceText source, Limits limits, boolean wholeText) {
    this.source = source;
    this.limits = limits;
    this.wholeText = wholeText;
  }

  ReadResult read() {
    String text = source.text();
    if (YamlStream.firstCharacter(text, 0, text.length()) == '{') {
      JsonReader.Outcome json = new JsonReader(source, limits, 0, text.length()).read();
      if (json.failure() == null) {
        json.roots().forEach(this::add);
        return new ReadResult(source, documents, problems);
      }
    }
    for (YamlStream.Part part : YamlStream.parts(source, wholeText)) {
      try {
        part(part);
      } catch (ReadFailure failure) {
        problems.add(failure.diagnostic());
        index++;
      }
    }
    return new ReadResult(source, documents, problems);
  }

  private void add(Node root) {
    documents.add(new Document(root, Optional.of(source), index++, OptionalInt.empty()));
  }

  private void part(YamlStream.Part part) throws ReadFailure {
    if (part.refused() != null) {
      throw part.refused();
    }
    char first = YamlStream.firstCharacter(source.text(), part.start(), part.end());
    boolean json = first == '{' && part.start() == 0;
    ReadFailure notJson = null;
    if (json || ((first == '{' || first == '[') && YamlStream.isSameInJson(source.text(), part))) {
      JsonReader.Outcome outcome = new JsonReader(source, limits, part.start(), part.end()).read();
      notJson = outcome.failure();
      if (notJson == null && outcome.roots().size() == 1) {
        add(outcome.roots().get(0));
        return;
      }
      if (notJson != null && notJson.diagnostic().code() != ReaderCode.JSON_SYNTAX) {
        throw notJson;
      }
    }
    yaml(part, notJson);
  }

  private void yaml(YamlStream.Part part, @Nullable ReadFailure notJson) throws ReadFailure {
    try {
      Node root = compose(part);
      if (root != null && !(root instanceof NullNode)) {
        add(root);
      }
    } catch (ReadFailure failure) {
      boolean meantAsJson =
          notJson != null && YamlStream.looksLikeJson(source.text(), part.start(), part.end());
      throw meantAsJson && failure.diagnostic().code() == ReaderCode.YAML_SYNTAX
          ? notJson
          : failure;
    }
  }

  private @Nullable Node compose(YamlStream.Part part) throws ReadFailure {
    YamlStream.refuseControlCharacters(source, part);
    YamlStream.refuseDirectives(source, part);
    Tabs tabs = new Tabs(source.text(), part);
    while (true) {
      YamlComposer composer = new YamlComposer(source, part, limits);
      try {
        compose(parser(tabs.reader()), composer, part);
        return composer.root();
      } catch (MarkedYAMLException mistake) {
        if (!tabs.allow(mistake, composer.insideFlow())) {
          throw new YamlMistake(source, part).describe(mistake);
        }
      } catch (YAMLException mistake) {
        throw new YamlMistake(source, part).describe(mistake);
      }
    }
  }

  private static Parser parser(StreamReader reader) {
    LoaderOptions options = new LoaderOptions();
    options.setCodePointLimit(Integer.MAX_VALUE);
    return new ParserImpl(reader, options);
  }

  private void compose(Parser parser, YamlComposer composer, YamlStream.Part part)
      throws ReadFailure {
    parser.getEvent();
    if (parser.checkEvent(Event.ID.StreamEnd)) {
      return;
    }
    parser.getEvent();
    while (!parser.checkEvent(Event.ID.DocumentEnd)) {
      composer.take(parser.getEvent());
    }
    parser.getEvent();
    if (!parser.checkEvent(Event.ID.StreamEnd)) {
      int at = part.offset(parser.peekEvent().getStartMark());
      throw ReadFailure.at(
          ReaderCode.DROPPED_TEXT,
          source,
          at,
          at + 1,
          "kubectl reads nothing from here to the next separator, without a word",
          "separate documents by a line '---' that ends with a line feed");
    }
  }
}
