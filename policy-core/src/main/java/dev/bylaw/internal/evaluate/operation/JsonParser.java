package dev.bylaw.internal.evaluate.operation;

import dev.bylaw.document.Node;
import dev.bylaw.internal.value.JsonValue;
import dev.bylaw.internal.value.Origin;
import dev.bylaw.internal.value.Value;
import dev.bylaw.reader.DocumentReader;
import dev.bylaw.reader.Limits;
import dev.bylaw.reader.ReadResult;
import dev.bylaw.source.SourceText;
import java.util.Optional;

/** Texts as JSON. */
final class JsonParser {
  private JsonParser() {}

  /**
   * Parses a text; empty if it is not JSON.
   *
   * @param origin where the text comes from, which all of the value keeps
   */
  static Optional<Value> parse(String text, Origin origin) {
    ReadResult read = DocumentReader.json(SourceText.of("json", text), Limits.DEFAULT);
    if (!read.problems().isEmpty() || read.documents().size() != 1) {
      return Optional.empty();
    }
    Node root = read.documents().get(0).root();
    return Optional.of(new JsonValue(root, origin.asText()));
  }
}
