package dev.bylaw.reader;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bylaw.diagnostic.Diagnostic;
import dev.bylaw.document.Document;
import dev.bylaw.document.Node;
import dev.bylaw.document.Place;
import dev.bylaw.source.SourceText;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Short ways to read and to look at what was read. */
final class Read {
  private Read() {}

  static ReadResult yaml(String text) {
    return DocumentReader.yaml("test.yaml", text.getBytes(StandardCharsets.UTF_8), Limits.DEFAULT);
  }

  static ReadResult json(String text) {
    return DocumentReader.json("test.json", text.getBytes(StandardCharsets.UTF_8), Limits.DEFAULT);
  }

  /** The only document of a result without problems. */
  static Node only(ReadResult result) {
    assertThat(result.problems()).isEmpty();
    assertThat(result.documents()).hasSize(1);
    return result.documents().get(0).root();
  }

  /** All documents as JSON. */
  static String documents(ReadResult result) {
    List<String> documents =
        result.documents().stream().map(Document::root).map(NodeWriter::json).toList();
    return "[" + String.join(",", documents) + "]";
  }

  /** A problem as it is printed, without its file. */
  static String describe(Diagnostic problem) {
    SourceText source = problem.primary().source();
    String hint = problem.primary().text();
    return problem.code().code()
        + " "
        + source.position(problem.primary().span().start())
        + " "
        + problem.message()
        + (hint.isEmpty() ? "" : " (" + hint + ")");
  }

  /** Makes the place of a JSON Pointer without escapes; digits are indices. */
  static Place place(String pointer) {
    Place place = Place.ROOT;
    for (String step : List.of(pointer.split("/", -1)).subList(1, pointer.split("/", -1).length)) {
      boolean index = step.chars().allMatch(Character::isDigit) && !step.isEmpty();
      place = index ? place.index(Integer.parseInt(step)) : place.key(step);
    }
    return place;
  }

  /** Undoes {@code \n \t \r \\ \}{@code uXXXX}, as tables write them. */
  static String unescape(String text) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c != '\\') {
        out.append(c);
        continue;
      }
      c = text.charAt(++i);
      switch (c) {
        case 'n' -> out.append('\n');
        case 't' -> out.append('\t');
        case 'r' -> out.append('\r');
        case '\\' -> out.append('\\');
        case 'u' -> {
          out.append((char) Integer.parseInt(text.substring(i + 1, i + 5), 16));
          i += 4;
        }
        default -> throw new IllegalArgumentException("escape \\" + c);
      }
    }
    return out.toString();
  }
}
