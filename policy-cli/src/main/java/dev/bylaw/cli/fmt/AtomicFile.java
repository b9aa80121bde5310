package dev.bylaw.cli.fmt;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;

/** Replaces files as a whole: whoever reads one sees its old or its new content, never a part. */
final class AtomicFile {
  private AtomicFile() {}

  /**
   * Replaces the content of a file. A symbolic link stays one; permissions stay as they are.
   *
   * @param file the file
   * @param text its new content
   * @throws IOException if it cannot be written; then it is as it was
   */
  static void write(Path file, String text) throws IOException {
    Path target = file.toRealPath();
    if (!Files.isWritable(target)) {
      throw new IOException("it is read-only");
    }
    Path written = Files.createTempFile(target.toAbsolutePath().getParent(), ".bylaw", ".tmp");
    try {
      Files.writeString(written, text);
      if (Files.getFileAttributeView(written, PosixFileAttributeView.class) != null) {
        Files.setPosixFilePermissions(written, Files.getPosixFilePermissions(target));
      }
      Files.move(
          written, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(written);
    }
  }
}
