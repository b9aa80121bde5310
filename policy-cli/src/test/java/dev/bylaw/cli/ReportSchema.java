package dev.bylaw.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The published schemas of reports. */
final class ReportSchema {
  private ReportSchema() {}

  /** Reads a report that must be valid. */
  static JsonNode valid(String schema, String json) throws IOException {
    Path file = Path.of("../docs/schemas", schema);
    Schema read = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(Files.readString(file), InputFormat.JSON);
    assertThat(read.validate(json, InputFormat.JSON)).isEmpty();
    return new ObjectMapper().readTree(json);
  }
}
