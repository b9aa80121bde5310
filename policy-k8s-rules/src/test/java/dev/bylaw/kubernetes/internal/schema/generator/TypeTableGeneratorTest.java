package dev.bylaw.kubernetes.internal.schema.generator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bylaw.document.ObjectNode;
import dev.bylaw.kubernetes.cases.SharedCases;
import dev.bylaw.kubernetes.internal.schema.TypeTable;
import dev.bylaw.reader.DocumentReader;
import dev.bylaw.reader.Limits;
import dev.bylaw.reader.ReadResult;
import dev.bylaw.scalar.Version;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

/**
 * Makes the table anew of the documents and compares it with the one in the sources; with the
 * system property {@code bylaw.types.write} it writes it there instead.
 */
class TypeTableGeneratorTest {
  private static final Path TABLE =
      Path.of("src/main/resources/dev/bylaw/kubernetes/internal/schema/kubernetes-types.txt");
  private static final Pattern FILE = Pattern.compile(".*-v(\\d+\\.\\d+)(?:\\.\\d+)?\\.json\\.gz");

  @Test
  void the_table_is_what_the_documents_say() throws IOException {
    List<OpenApiDocument> documents = documents(SharedCases.folder().resolve("openapi"));
    String table = TypeTableGenerator.generate(
        documents,
        MovedKinds.parse(resource("moved-kinds.txt")),
        TypeTable.parse(resource("types-by-hand.txt")));
    if (Boolean.getBoolean("bylaw.types.write")) {
      Files.writeString(TABLE, table);
    }
    assertThat(table).isEqualTo(Files.readString(TABLE));
  }

  private static List<OpenApiDocument> documents(Path folder) throws IOException {
    List<Path> files = new ArrayList<>();
    try (DirectoryStream<Path> all = Files.newDirectoryStream(folder, "*.json.gz")) {
      all.forEach(files::add);
    }
    List<OpenApiDocument> documents = new ArrayList<>();
    files.sort(Comparator.naturalOrder());
    for (Path file : files) {
      documents.add(document(file));
    }
    documents.sort(Comparator.comparing(OpenApiDocument::version));
    return documents;
  }

  private static OpenApiDocument document(Path file) throws IOException {
    Matcher name = FILE.matcher(file.getFileName().toString());
    assertThat(name.matches()).as(file.toString()).isTrue();
    try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
      ReadResult read = DocumentReader.json(file.toString(), in.readAllBytes(), Limits.DEFAULT);
      assertThat(read.problems()).isEmpty();
      return new OpenApiDocument(Version.parse(name.group(1)).orElseThrow(), (ObjectNode)
          read.documents().get(0).root());
    }
  }

  private static String resource(String name) throws IOException {
    try (InputStream in = TypeTableGeneratorTest.class.getResourceAsStream(name)) {
      assertThat(in).as(name).isNotNull();
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
