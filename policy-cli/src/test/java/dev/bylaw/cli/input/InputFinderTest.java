package dev.bylaw.cli.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class InputFinderTest {
  @TempDir
  Path folder;

  @Test
  void manifests_below_a_folder_are_found_in_the_order_of_their_names() throws IOException {
    write("b.yaml", "a/z.json", "a/y.yml", "c.YAML");

    assertThat(names(find("."))).containsExactly("a/y.yml", "a/z.json", "b.yaml", "c.YAML");
    assertThat(names(find("a/"))).containsExactly("a/y.yml", "a/z.json");
  }

  @Test
  void what_is_named_is_read_whatever_it_is_called() throws IOException {
    write("notes.txt", ".hidden/a.yaml", ".gitignore", "out/b.yaml");
    Files.writeString(folder.resolve(".gitignore"), "out/\nnotes.txt\n");

    assertThat(names(find("notes.txt", ".hidden", "out")))
        .containsExactly("notes.txt", ".hidden/a.yaml", "out/b.yaml");
  }

  @Test
  void what_is_named_below_an_ignored_folder_is_read() throws IOException {
    write("out/deep/b.yaml", "out/deep/c.yaml");
    Files.createDirectory(folder.resolve(".git"));
    Files.writeString(folder.resolve(".gitignore"), "out/**\n");
    Files.writeString(folder.resolve("out/deep/.gitignore"), "c.yaml\n");

    FoundInputs found = find("out/deep");

    assertThat(names(found)).containsExactly("out/deep/b.yaml");
    assertThat(reasons(found)).contains("out/deep/c.yaml: excluded by .gitignore");
  }

  @Test
  void ignore_files_above_a_named_folder_count_up_to_the_repository() throws IOException {
    write("repo/deploy/a.yaml", "repo/deploy/local.yaml", "repo/.git/config");
    Files.writeString(folder.resolve(".gitignore"), "a.yaml\n");
    Files.writeString(folder.resolve("repo/.gitignore"), "local.yaml\n");

    assertThat(names(find("repo/deploy"))).containsExactly("repo/deploy/a.yaml");
  }

  @Test
  void row80_every_path_ends_as_read_skipped_or_failed() throws IOException {
    write("a.yaml", "README.md", ".cache/x.yaml", "sub/.gitignore", "sub/ignored.yaml");
    Files.writeString(folder.resolve("sub/.gitignore"), "ignored.yaml\n");
    link("inside.yaml", folder.resolve("a.yaml"));
    link("nowhere.yaml", folder.resolve("missing.yaml"));
    link("folder.yaml", folder.resolve("sub"));

    FoundInputs found = find(".", "absent.yaml");

    assertThat(names(found)).containsExactly("a.yaml");
    assertThat(reasons(found))
        .containsExactlyInAnyOrder(
            ".cache/: hidden folder",
            "README.md: not .yaml, .yml, .json",
            "folder.yaml: symbolic link to a folder; name it to check it",
            "sub/.gitignore: not .yaml, .yml, .json",
            "sub/ignored.yaml: excluded by .gitignore");
    assertThat(found.failed())
        .containsExactlyInAnyOrder(
            new FailedPath("nowhere.yaml", "is a symbolic link that leads nowhere"),
            new FailedPath("absent.yaml", "does not exist"));
  }

  @Test
  void row80_a_link_out_of_the_folder_is_followed_only_if_it_is_named(@TempDir Path elsewhere)
      throws IOException {
    Files.writeString(elsewhere.resolve("secret.yaml"), "a: b");
    link("link.yaml", elsewhere.resolve("secret.yaml"));

    assertThat(reasons(find(".")))
        .containsExactly("link.yaml: symbolic link to outside of the folder; name it to check it");
    assertThat(names(find("link.yaml"))).containsExactly("link.yaml");
  }

  @Test
  void row80_a_pipe_below_a_folder_is_skipped() throws Exception {
    Process mkfifo;
    try {
      mkfifo = new ProcessBuilder("mkfifo", folder.resolve("pipe.yaml").toString()).start();
    } catch (IOException e) {
      Assumptions.abort("mkfifo is not installed");
      return;
    }
    assertThat(mkfifo.waitFor()).isZero();

    assertThat(reasons(find("."))).containsExactly("pipe.yaml: not a regular file");
    assertThat(names(find("pipe.yaml"))).containsExactly("pipe.yaml");
  }

  @Test
  void row80_a_folder_that_cannot_be_listed_fails() throws IOException {
    Path locked = Files.createDirectory(folder.resolve("locked"));
    assertThat(locked.toFile().setReadable(false)).isTrue();
    Assumptions.assumeFalse(Files.isReadable(locked), "permissions do not bind this user");

    assertThat(find(".").failed())
        .containsExactly(new FailedPath("locked/", "cannot be listed: permission denied"));
  }

  @Test
  void a_file_that_is_found_twice_is_read_once() throws IOException {
    write("a/b.yaml");

    assertThat(names(find("a/b.yaml", "a", "a/../a/b.yaml"))).containsExactly("a/b.yaml");
  }

  @Test
  void a_dash_is_standard_input() {
    FoundInputs found = find("-", "-");

    assertThat(found.files()).hasSize(1);
    assertThat(found.files().get(0).path()).isEmpty();
  }

  private FoundInputs find(String... arguments) {
    return InputFinder.find(folder, List.of(arguments), InputFinder.MANIFESTS);
  }

  private void write(String... names) throws IOException {
    for (String name : names) {
      Path file = folder.resolve(name);
      Files.createDirectories(file.getParent());
      Files.writeString(file, "");
    }
  }

  private void link(String name, Path target) throws IOException {
    try {
      Files.createSymbolicLink(folder.resolve(name), target);
    } catch (UnsupportedOperationException e) {
      Assumptions.abort("no symbolic links here");
    }
  }

  private static List<String> names(FoundInputs found) {
    return found.files().stream().map(InputFile::name).toList();
  }

  private static List<String> reasons(FoundInputs found) {
    return found.skipped().stream()
        .map(each -> each.path() + ": " + each.reason())
        .toList();
  }
}
