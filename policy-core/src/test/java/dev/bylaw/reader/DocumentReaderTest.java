package dev.bylaw.reader;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bylaw.document.Document;
import dev.bylaw.source.SourceText;
import java.util.List;
import org.junit.jupiter.api.Test;

class DocumentReaderTest {
  private static List<String> yaml(String text) {
    ReadResult result = DocumentReader.yaml(SourceText.of("test.yaml", text), Limits.DEFAULT);
    assertThat(result.problems()).isEmpty();
    return result.documents().stream().map(Document::root).map(NodeWriter::json).toList();
  }

  @Test
  void block_style() {
    assertThat(yaml("a: 1\nb:\n- x\n- {c: yes}\n"))
        .containsExactly("{\"a\":1,\"b\":[\"x\",{\"c\":true}]}");
  }

  @Test
  void several_documents_without_the_empty_ones() {
    assertThat(yaml("# first\n---\na: 1\n---\n---\n# nothing\n---\nb: 2\n"))
        .containsExactly("{\"a\":1}", "{\"b\":2}");
  }

  @Test
  void json_objects_one_after_another() {
    assertThat(yaml("{\"a\": 1}\n{\"b\": 2}")).containsExactly("{\"a\":1}", "{\"b\":2}");
  }

  @Test
  void one_mistake_leaves_the_other_documents() {
    ReadResult result = DocumentReader.yaml(
        SourceText.of("test.yaml", "a: 1\n---\nb: [\n---\nc: 3\n"), Limits.DEFAULT);
    assertThat(result.problems()).hasSize(1);
    assertThat(result.documents()).extracting(Document::index).containsExactly(0, 2);
  }
}
