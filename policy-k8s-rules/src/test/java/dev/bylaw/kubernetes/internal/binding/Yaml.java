package dev.bylaw.kubernetes.internal.binding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bylaw.document.Document;
import dev.bylaw.document.Node;
import dev.bylaw.reader.DocumentReader;
import dev.bylaw.reader.Limits;
import dev.bylaw.reader.ReadResult;
import dev.bylaw.source.SourceText;

/** Documents of tests. */
public final class Yaml {
  private Yaml() {}

  /** Reads one document. */
  public static Document document(String text) {
    ReadResult read = DocumentReader.yaml(SourceText.of("test.yaml", text), Limits.DEFAULT);
    assertThat(read.problems()).isEmpty();
    assertThat(read.documents()).hasSize(1);
    return read.documents().get(0);
  }

  /** Reads one value. */
  public static Node node(String text) {
    return document(text).root();
  }
}
