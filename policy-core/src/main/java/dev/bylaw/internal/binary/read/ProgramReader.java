package dev.bylaw.internal.binary.read;

import dev.bylaw.binding.Binding;
import dev.bylaw.internal.binary.Format;
import dev.bylaw.internal.binary.Format.DeclarationTag;
import dev.bylaw.internal.binary.RefusedProgramException;
import dev.bylaw.internal.binary.verify.ProgramVerifier;
import dev.bylaw.internal.program.Declaration;
import dev.bylaw.internal.program.PackageDefinition;
import dev.bylaw.internal.program.Program;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads programs from bytes that {@code ProgramWriter} wrote, and verifies them: version, digest,
 * structure, and that what it refers to is there and of the right type. Bytes are data: nothing in
 * them is run while they are read, and a program that is returned cannot lead an evaluator astray.
 */
public final class ProgramReader {
  private final TypeResolver resolver;
  private final List<ByteSource> sections;
  private final boolean detailed;

  private ProgramReader(byte[] bytes, TypeResolver resolver, boolean detailed) {
    this.resolver = resolver;
    this.sections = sections(bytes);
    this.detailed = detailed;
  }

  /**
   * Reads what is run: without tests, and without the source ranges of what stands inside
   * declarations, which are {@link dev.bylaw.source.Span#NONE}.
   *
   * @param bytes the bytes
   * @param binding what the types that no package declares are from
   * @param imports the programs whose declarations it uses
   * @throws RefusedProgramException if the bytes are not a valid program of this version
   */
  public static Program read(byte[] bytes, Optional<Binding> binding, List<Program> imports) {
    return read(bytes, binding, imports, false);
  }

  /**
   * Reads a program with its tests and all source ranges.
   *
   * @param bytes the bytes
   * @param binding what the types that no package declares are from
   * @param imports the programs whose declarations it uses
   * @throws RefusedProgramException if the bytes are not a valid program of this version
   */
  public static Program readWithTests(
      byte[] bytes, Optional<Binding> binding, List<Program> imports) {
    return read(bytes, binding, imports, true);
  }

  private static Program read(
      byte[] bytes, Optional<Binding> binding, List<Program> imports, boolean detailed) {
    verifyHeader(bytes);
    TypeResolver resolver = new TypeResolver(binding, imports);
    Program program = new ProgramReader(bytes, resolver, detailed).read();
    ProgramVerifier.verify(program, imports);
    return program;
  }

  private static void verifyHeader(byte[] bytes) {
    if (bytes.length < Format.HEADER_LENGTH) {
      throw new RefusedProgramException("it is too short");
    }
    ByteSource header = new ByteSource(bytes, 0, Format.HEADER_LENGTH);
    if (header.readFixed(4) != Format.MAGIC) {
      throw new RefusedProgramException("it does not begin as one");
    }
    long version = header.readFixed(2);
    if (version != Format.VERSION) {
      throw new RefusedProgramException(
          "its format has the version " + version + ", this engine reads " + Format.VERSION);
    }
    byte[] written = new byte[Format.DIGEST_LENGTH];
    for (int i = 0; i < written.length; i++) {
      written[i] = (byte) header.readByte();
    }
    if (!MessageDigest.isEqual(written, Format.digest(bytes))) {
      throw new RefusedProgramException("its digest is not that of its content");
    }
  }

  private static List<ByteSource> sections(byte[] bytes) {
    ByteSource file = new ByteSource(bytes, Format.HEADER_LENGTH, bytes.length);
    List<ByteSource> sections = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      int length = file.readLength();
      int start = bytes.length - file.remaining();
      sections.add(new ByteSource(bytes, start, start + length));
      file.skip(length);
    }
    file.finish();
    return sections;
  }

  private Program read() {
    SectionReader main = section(0);
    Optional<SectionReader> tests = detailed ? Optional.of(section(2)) : Optional.empty();
    DeclarationReader declarations = new DeclarationReader(main, resolver);
    Optional<TestDefinitionReader> testReader = tests.map(TestDefinitionReader::new);
    Set<String> names = new HashSet<>();
    List<PackageDefinition> packages = main.readList(() -> {
      String name = main.readString();
      if (!names.add(name)) {
        throw new RefusedProgramException("the package " + name + " is there twice");
      }
      return new PackageDefinition(name, readDeclarations(main, declarations, testReader, name));
    });
    main.finish();
    tests.ifPresent(SectionReader::finish);
    resolver.finish();
    return Program.of(packages);
  }

  private SectionReader section(int index) {
    Optional<ByteSource> spans = detailed ? Optional.of(sections.get(index + 1)) : Optional.empty();
    return new SectionReader(sections.get(index), spans, resolver);
  }

  private static List<Declaration> readDeclarations(
      SectionReader main,
      DeclarationReader declarations,
      Optional<TestDefinitionReader> tests,
      String packageName) {
    List<Declaration> read = new ArrayList<>();
    Set<String> names = new HashSet<>();
    int count = main.body.readLength();
    for (int i = 0; i < count; i++) {
      int tag = main.body.readByte();
      if (tag == DeclarationTag.TEST) {
        tests.ifPresent(reader -> read.add(reader.read(packageName)));
        continue;
      }
      Declaration declaration = declarations.read(tag, packageName);
      if (!names.add(declaration.id().name())) {
        throw new RefusedProgramException(declaration.id() + " is declared twice");
      }
      read.add(declaration);
    }
    return read;
  }
}
