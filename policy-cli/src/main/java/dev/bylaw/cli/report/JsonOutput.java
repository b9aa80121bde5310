package dev.bylaw.cli.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.OutputStream;

/** How every JSON report is written: indented, UTF-8, safe to show on a terminal. */
final class JsonOutput {
  private JsonOutput() {}

  /** Opens a generator that leaves the stream open. */
  static JsonGenerator open(OutputStream out) throws IOException {
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
