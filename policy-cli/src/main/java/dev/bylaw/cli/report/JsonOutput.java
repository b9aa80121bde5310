package dev.bylaw.cli.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import dev.bylaw.cli.result.Location;
import java.io.IOException;
import java.io.OutputStream;

/** How every JSON report is written: indented, UTF-8, safe to show on a terminal. */
public final class JsonOutput {
  private JsonOutput() {}

  /**
   * Opens a generator.
   *
   * @param out where it writes; stays open when the generator is closed
   * @return the generator
   * @throws IOException if writing fails
   */
  public static JsonGenerator open(OutputStream out) throws IOException {
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    JsonFactory factory =
        JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();
    factory.setCharacterEscapes(new JsonEscapes());
    JsonGenerator generator = factory.createGenerator(out);
    generator.setPrettyPrinter(
        new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter));
    return generator;
  }

  /**
   * Writes a field that holds texts.
   *
   * @param json where to
   * @param name the name of the field
   * @param values the texts, in order
   * @throws IOException if writing fails
   */
  public static void strings(JsonGenerator json, String name, Iterable<String> values)
      throws IOException {
    json.writeArrayFieldStart(name);
    for (String each : values) {
      json.writeString(each);
    }
    json.writeEndArray();
  }

  /**
   * Writes the lines and columns of a location, of its first character and of the one behind its
   * last.
   *
   * @param json where to
   * @param location the location, whose file is not written
   * @throws IOException if writing fails
   */
  public static void range(JsonGenerator json, Location location) throws IOException {
    json.writeNumberField("line", location.start().line());
    json.writeNumberField("column", location.start().column());
    json.writeNumberField("endLine", location.end().line());
    json.writeNumberField("endColumn", location.end().column());
  }
}
