package dev.bylaw.kubernetes.internal.build;

import dev.bylaw.internal.binary.ProgramWriter;
import dev.bylaw.internal.program.Program;
import dev.bylaw.kubernetes.KubernetesRules;
import dev.bylaw.kubernetes.internal.pack.BundledPack;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The step of the build that puts the binary form of the pack among the classes. */
public final class PackBuild {
  private PackBuild() {}

  /**
   * Compiles the pack and writes it. The same sources give the same bytes.
   *
   * @param arguments the folder of the packages and the folder to write into
   * @throws IOException if something cannot be read or written
   */
  public static void main(String[] arguments) throws IOException {
    Program program = PackCompiler.compile(Path.of(arguments[0]), KubernetesRules.binding());
    byte[] bytes = ProgramWriter.write(program, Optional.of(KubernetesRules.binding()), List.of());
    Path folder = Files.createDirectories(Path.of(arguments[1]));
    Files.write(folder.resolve(BundledPack.FILE), bytes);
  }
}
