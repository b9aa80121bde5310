package dev.bylaw.dsl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bylaw.library.Library;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BylawTest {
  @TempDir
  private Path folder;

  private Path write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  @Test
  void compiles_a_file_or_a_folder() throws Exception {
    Path file = write("a/one.bylaw", "package a const one = 1");
    write("b/two.bylaw", "package b import a.{ one } const two = one + 1");
    write("b/notes.txt", "no policy");
    assertThat(Bylaw.compile(file).packages()).containsExactly("a");
    assertThat(Bylaw.compile(folder).packages()).containsExactly("a", "b");
  }

  @Test
  void one_library_serves_another_compilation() throws Exception {
    Library library = Bylaw.compile(write("a.bylaw", "package a fn twice(n: int): int = n * 2"));
    Path file = write("b.bylaw", "package b import a.{ twice } const four = twice(2)");
    assertThat(Bylaw.compile(file, library).packages()).containsExactly("b");
    assertThatThrownBy(() -> Bylaw.compile(file)).isInstanceOf(CompilationException.class);
  }

  @Test
  void a_failure_lists_all_errors_of_all_files() throws IOException {
    write("one.bylaw", "package a const one = two");
    write("two.bylaw", "package a const three =");
    assertThatThrownBy(() -> Bylaw.compile(folder))
        .isInstanceOfSatisfying(
            CompilationException.class,
            failure -> assertThat(failure.diagnostics()).hasSizeGreaterThanOrEqualTo(1))
        .hasMessageContaining("two.bylaw:1:");
    write("two.bylaw", "package a const three = four");
    assertThatThrownBy(() -> Bylaw.compile(folder))
        .hasMessageContaining("one.bylaw:1:23: error[B0109]")
        .hasMessageContaining("two.bylaw:1:25: error[B0109]");
  }

  @Test
  void what_cannot_be_read_is_said() throws IOException {
    assertThatThrownBy(() -> Bylaw.compile(folder))
        .isInstanceOf(NoSuchFileException.class)
        .hasMessageContaining(".bylaw");
    assertThatThrownBy(() -> Bylaw.compile(folder.resolve("none.bylaw")))
        .isInstanceOf(NoSuchFileException.class);
    Path binary =
        Files.write(folder.resolve("x.bylaw"), new byte[] {'p', (byte) 0xff, (byte) 0xfe});
    assertThatThrownBy(() -> Bylaw.compile(binary))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("x.bylaw is not UTF-8");
  }
}
