package dev.bylaw.kubernetes.internal.build;

import dev.bylaw.ConfigurationException;
import dev.bylaw.PolicySet;
import dev.bylaw.internal.binary.write.ProgramWriter;
import dev.bylaw.internal.program.Program;
import dev.bylaw.kubernetes.KubernetesRules;
import dev.bylaw.kubernetes.internal.pack.BundledPack;
import dev.bylaw.library.Library;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The step of the build that puts the binary form of the pack among the classes. */
public final class PackBuild {
  private PackBuild() {}

  /**
   * Compiles the pack, writes it, and builds a policy set with each bundled profile. The same
   * sources give the same bytes.
   *
   * @param arguments the folder of the packages and the folder to write into
   * @throws IOException if something cannot be read or written
   * @throws ConfigurationException if a bundled profile is wrong
   */
  public static void main(String[] arguments) throws IOException, ConfigurationException {
    Program program = PackCompiler.compile(Path.of(arguments[0]), KubernetesRules.binding());
    byte[] bytes = ProgramWriter.write(program, Optional.of(KubernetesRules.binding()), List.of());
    Path folder = Files.createDirectories(Path.of(arguments[1]));
    Files.write(folder.resolve(BundledPack.FILE), bytes);
    validateProfiles(KubernetesRules.library());
  }

  private static void validateProfiles(Library library) throws ConfigurationException {
    for (String profile : library.profiles().keySet()) {
      PolicySet.builder().add(library).profile(profile).build();
    }
  }
}
