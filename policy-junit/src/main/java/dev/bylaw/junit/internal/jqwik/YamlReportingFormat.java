package dev.bylaw.junit.internal.jqwik;

import com.fasterxml.jackson.databind.JsonNode;
import dev.bylaw.document.Document;
import dev.bylaw.document.Node;
import dev.bylaw.jackson.JsonNodes;
import dev.bylaw.reader.NodeWriter;
import net.jqwik.api.SampleReportingFormat;

/** Shows objects in jqwik's reports as manifests. */
public final class YamlReportingFormat implements SampleReportingFormat {
  @Override
  public boolean appliesTo(Object value) {
    return value instanceof Document || value instanceof Node || value instanceof JsonNode;
  }

  @Override
  public Object report(Object value) {
    return SampleReportingFormat.plainLabel("\n" + NodeWriter.yaml(node(value)).indent(2));
  }

  private static Node node(Object value) {
    if (value instanceof Document document) {
      return document.root();
    }
    return value instanceof Node node ? node : JsonNodes.toNode((JsonNode) value);
  }
}
