package dev.bylaw.internal.binary.write;

import dev.bylaw.binding.Binding;
import dev.bylaw.internal.binary.Format;
import dev.bylaw.internal.program.Declaration;
import dev.bylaw.internal.program.PackageDefinition;
import dev.bylaw.internal.program.Program;
import dev.bylaw.internal.program.TestDefinition;
import java.util.List;
import java.util.Optional;

/** Writes programs as bytes that {@code ProgramReader} reads. */
public final class ProgramWriter {
  private ProgramWriter() {}

  /**
   * Writes a program. Equal programs give equal bytes, on every machine and in every run.
   *
   * @param program the packages to write
   * @param binding what the types that no package declares are from
   * @param imports the programs whose declared types it uses, not written
   * @return the bytes
   * @throws IllegalArgumentException if the program has a type that neither binding nor imports
   *     know, or nests too deep
   */
  public static byte[] write(Program program, Optional<Binding> binding, List<Program> imports) {
    KnownTypes known = new KnownTypes(binding, program, imports);
    SectionWriter main = new SectionWriter(known);
    SectionWriter tests = new SectionWriter(known);
    DeclarationWriter declarations = new DeclarationWriter(main, known);
    TestDefinitionWriter testWriter = new TestDefinitionWriter(tests);
    main.writeList(program.packages(), (PackageDefinition each) -> {
      main.writeString(each.name());
      main.writeList(each.declarations(), declarations::write);
      for (Declaration declaration : each.declarations()) {
        if (declaration instanceof TestDefinition test) {
          testWriter.write(test);
        }
      }
    });
    return file(main.content(), main.spans(), tests.content(), tests.spans());
  }

  private static byte[] file(byte[]... sections) {
    ByteSink out = new ByteSink();
    out.writeFixed(Format.MAGIC, 4);
    out.writeFixed(Format.VERSION, 2);
    out.writeBytes(new byte[Format.DIGEST_LENGTH]);
    for (byte[] section : sections) {
      out.writeCount(section.length);
      out.writeBytes(section);
    }
    byte[] file = out.toBytes();
    byte[] digest = Format.digest(file);
    System.arraycopy(digest, 0, file, Format.HEADER_LENGTH - Format.DIGEST_LENGTH, digest.length);
    return file;
  }
}
