package dev.bylaw.cli.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
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
}
