package dev.bylaw.reader;

import dev.bylaw.diagnostic.Diagnostic;
import dev.bylaw.document.Document;
import dev.bylaw.document.Node;
import dev.bylaw.source.SourceText;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Reads documents from JSON and YAML, with the position of every key and value. Nothing that the
 * input contains makes it throw: what cannot be read is a problem of the result. Keys that stand
 * twice in an object are errors, since tools differ in which one they take. Thread-safe.
 */
public final class DocumentReader {
  private DocumentReader() {}

  /**
   * Reads a text as kubectl and {@code sigs.k8s.io/yaml} do: YAML 1.1 scalars as in go-yaml 2, keys
   * made strings, anchors, aliases and merge keys resolved, documents separated by lines that begin
   * with {@code ---}, JSON read as JSON. What these tools drop without a word is an error.
   * Documents that are empty or null are left out and not counted.
   *
   * @param name what diagnostics call the text, mostly the path of a file
   * @param bytes the text; a byte order mark tells UTF-16, otherwise it is UTF-8
   * @param limits what to accept at most
   * @return the documents and problems
   */
  public static ReadResult yaml(String name, byte[] bytes, Limits limits) {
    try {
      TextDecoder.Decoded decoded = TextDecoder.decode(name, bytes, limits);
      boolean wholeText = !decoded.charset().equals(StandardCharsets.UTF_8);
      return new YamlReader(decoded.source(), limits, wholeText).read();
    } catch (ReadFailure failure) {
      return failed(failure);
    }
  }

  /**
   * Reads a text that is decoded already, as {@link #yaml(String, byte[], Limits)}.
   *
   * @param source the text; its length is not held to {@link Limits#bytes}
   * @param limits what to accept at most
   * @return the documents and problems
   */
  public static ReadResult yaml(SourceText source, Limits limits) {
    return new YamlReader(source, limits, false).read();
  }

  /**
   * Reads strict JSON (RFC 8259): one value, or several objects one after another. Comments and
   * trailing commas are errors, and so are numbers that no double can hold, and escapes of half a
   * surrogate pair.
   *
   * @param name what diagnostics call the text, mostly the path of a file
   * @param bytes the text; a byte order mark tells UTF-16, otherwise it is UTF-8
   * @param limits what to accept at most
   * @return the documents and problems
   */
  public static ReadResult json(String name, byte[] bytes, Limits limits) {
    try {
      return json(TextDecoder.decode(name, bytes, limits).source(), limits);
    } catch (ReadFailure failure) {
      return failed(failure);
    }
  }

  /**
   * Reads a text that is decoded already, as {@link #json(String, byte[], Limits)}.
   *
   * @param source the text; its length is not held to {@link Limits#bytes}
   * @param limits what to accept at most
   * @return the documents and problems
   */
  public static ReadResult json(SourceText source, Limits limits) {
    JsonReader.Outcome outcome = new JsonReader(source, limits, 0, source.text().length()).read();
    List<Document> documents = new ArrayList<>();
    for (Node root : outcome.roots()) {
      documents.add(new Document(root, Optional.of(source), documents.size(), OptionalInt.empty()));
    }
    List<Diagnostic> problems = new ArrayList<>();
    if (outcome.failure() != null) {
      problems.add(outcome.failure().diagnostic());
    } else if (documents.isEmpty()) {
      problems.add(JsonMistake.unfinished(source, 0, source.text().length()).diagnostic());
    }
    return new ReadResult(source, documents, problems);
  }

  private static ReadResult failed(ReadFailure failure) {
    Diagnostic problem = failure.diagnostic();
    return new ReadResult(problem.primary().source(), List.of(), List.of(problem));
  }
}
