package dev.bylaw.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class FmtCommandTest {
  private static final String UNTIDY = "package p\nconst a=1 // one\n";
  private static final String TIDY = "package p\n\nconst a = 1 // one\n";
  private static final String BROKEN = "package p\nconst = 1\n";

  @TempDir
  Path folder;

  private CommandLineRun run(String input, String... arguments) {
    return CommandLineRun.of(folder, input, arguments);
  }

  private Path file(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  @Test
  void files_and_folders_are_formatted_where_they_are() throws IOException {
    Path first = file("a.bylaw", UNTIDY);
    Path second = file("sub/b.bylaw", UNTIDY);
    Path other = file("sub/c.txt", UNTIDY);

    assertThat(run("", "fmt", "a.bylaw", "sub"))
        .isEqualTo(new CommandLineRun(0, "formatted a.bylaw\nformatted sub/b.bylaw\n", ""));

    assertThat(first).hasContent(TIDY);
    assertThat(second).hasContent(TIDY);
    assertThat(other).hasContent(UNTIDY);
    assertThat(run("", "fmt", "a.bylaw", "sub"))
        .isEqualTo(new CommandLineRun(0, "2 files already formatted\n", ""));
  }

  @Test
  void check_lists_what_is_not_formatted_and_writes_nothing() throws IOException {
    Path untidy = file("a.bylaw", UNTIDY);
    file("b.bylaw", TIDY);

    assertThat(run("", "fmt", "--check", ".")).isEqualTo(new CommandLineRun(1, "a.bylaw\n", ""));

    assertThat(untidy).hasContent(UNTIDY);
    assertThat(run("", "fmt", "--check", "b.bylaw").exitCode()).isZero();
  }

  @Test
  void diff_shows_what_would_change_and_writes_nothing() throws IOException {
    Path untidy = file("a.bylaw", UNTIDY);

    CommandLineRun run = run("", "fmt", "--diff", "a.bylaw");

    assertThat(run).isEqualTo(new CommandLineRun(1, """
            --- a.bylaw
            +++ a.bylaw
            @@ -1,2 +1,3 @@
             package p
            -const a=1 // one
            +
            +const a = 1 // one
            """, ""));
    assertThat(untidy).hasContent(UNTIDY);
  }

  @Test
  void standard_input_goes_to_standard_output() {
    assertThat(run(UNTIDY, "fmt", "-")).isEqualTo(new CommandLineRun(0, TIDY, ""));
    assertThat(run(TIDY, "fmt", "-")).isEqualTo(new CommandLineRun(0, TIDY, ""));
    assertThat(run(UNTIDY, "fmt", "--check", "-"))
        .isEqualTo(new CommandLineRun(1, "<stdin>\n", ""));
  }

  @Test
  void what_does_not_parse_is_reported_and_left_alone() throws IOException {
    Path broken = file("a.bylaw", BROKEN);
    Path untidy = file("b.bylaw", UNTIDY);

    CommandLineRun run = run("", "fmt", ".");

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.errors())
        .contains("error[B0", "--> a.bylaw:2:7", "a.bylaw does not parse and is left as it is");
    assertThat(broken).hasContent(BROKEN);
    assertThat(untidy).hasContent(TIDY);
    assertThat(run(BROKEN, "fmt", "-")).satisfies(each -> {
      assertThat(each.exitCode()).isEqualTo(2);
      assertThat(each.output()).isEmpty();
    });
  }

  @Test
  void permissions_and_links_stay() throws IOException {
    Path file = file("real/a.bylaw", UNTIDY);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
    Path link = Files.createSymbolicLink(folder.resolve("link.bylaw"), file);

    assertThat(run("", "fmt", "link.bylaw").exitCode()).isZero();

    assertThat(link).isSymbolicLink().hasContent(TIDY);
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-r-----");
    assertThat(folder.resolve("real")).isDirectoryNotContaining("glob:**.tmp");
  }

  @Test
  void what_cannot_be_found_or_read_fails() throws IOException {
    Files.write(folder.resolve("a.bylaw"), new byte[] {(byte) 0xff});

    assertThat(run("", "fmt", "none.bylaw").errors()).contains("none.bylaw does not exist");
    assertThat(run("", "fmt", "a.bylaw"))
        .isEqualTo(new CommandLineRun(2, "", "bylaw: a.bylaw is not UTF-8\n"));
    Files.delete(folder.resolve("a.bylaw"));
    assertThat(run("", "fmt", "."))
        .isEqualTo(new CommandLineRun(2, "", "bylaw: there is no policy (*.bylaw) in .\n"));
    assertThat(run("", "fmt", "-", ".").exitCode()).isEqualTo(2);
    assertThat(run("", "fmt").errors()).contains("PATH");
  }
}
