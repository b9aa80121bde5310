package dev.bylaw.internal.binary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bylaw.binding.Operation;
import dev.bylaw.internal.binary.read.ProgramReader;
import dev.bylaw.internal.binary.write.ProgramWriter;
import dev.bylaw.internal.program.ConstantDefinition;
import dev.bylaw.internal.program.Construction;
import dev.bylaw.internal.program.DeclarationId;
import dev.bylaw.internal.program.Documentation;
import dev.bylaw.internal.program.Expression;
import dev.bylaw.internal.program.LiteralValue;
import dev.bylaw.internal.program.PackageDefinition;
import dev.bylaw.internal.program.Program;
import dev.bylaw.internal.random.RandomPrograms;
import dev.bylaw.internal.random.SampleBinding;
import dev.bylaw.source.Span;
import dev.bylaw.type.ListType;
import dev.bylaw.type.OptionalType;
import dev.bylaw.type.ScalarType;
import dev.bylaw.type.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Row 77 of the table of threats, as far as it concerns compiled programs. */
class ProgramReaderSafetyTest {
  private static final SampleBinding BINDING = new SampleBinding();
  private static final Span SPAN = new Span(0, 1);

  private static byte[] write(Program program) {
    return ProgramWriter.write(program, Optional.of(BINDING), List.of());
  }

  private static Program read(byte[] bytes) {
    return ProgramReader.readWithTests(bytes, Optional.of(BINDING), List.of());
  }

  /** Makes the digest fit, as somebody who tampers with a program would. */
  private static byte[] resealed(byte[] bytes) {
    byte[] digest = Format.digest(bytes);
    System.arraycopy(digest, 0, bytes, Format.HEADER_LENGTH - Format.DIGEST_LENGTH, digest.length);
    return bytes;
  }

  @Property(tries = 300)
  void row77_a_changed_byte_is_noticed(@ForAll long seed) {
    Random random = new Random(seed);
    byte[] bytes = write(SampleProgram.of(BINDING, Operation.CONNECT));
    bytes[random.nextInt(bytes.length)] ^= (byte) (1 + random.nextInt(255));
    assertThatThrownBy(() -> read(bytes)).isInstanceOf(RefusedProgramException.class);
  }

  @Property(tries = 3000)
  void row77_a_program_that_was_tampered_with_is_refused_or_valid(@ForAll long seed) {
    Random random = new Random(seed);
    Program program = random.nextBoolean()
        ? SampleProgram.of(BINDING, Operation.CONNECT)
        : RandomPrograms.of(random.nextInt(20), BINDING);
    byte[] bytes = tampered(write(program), random);
    try {
      Program read = read(resealed(bytes));
      assertThat(read(write(read)).packages()).hasToString(read.packages().toString());
    } catch (RefusedProgramException refused) {
      assertThat(refused).hasMessageStartingWith("not a valid compiled policy: ");
    }
  }

  private static byte[] tampered(byte[] bytes, Random random) {
    int body = bytes.length - Format.HEADER_LENGTH;
    int changes = 1 + random.nextInt(3);
    for (int i = 0; i < changes; i++) {
      int at = Format.HEADER_LENGTH + random.nextInt(body);
      bytes[at] = (byte) (random.nextInt(3) == 0 ? 0xff : random.nextInt(256));
    }
    return random.nextInt(10) == 0
        ? Arrays.copyOf(bytes, bytes.length - 1 - random.nextInt(9))
        : bytes;
  }

  @Test
  void row77_every_truncation_is_refused() {
    byte[] bytes = write(SampleProgram.of(BINDING, Operation.CONNECT));
    for (int length = 0; length < bytes.length; length++) {
      byte[] cut = Arrays.copyOf(bytes, length);
      byte[] sealed = length < Format.HEADER_LENGTH ? cut : resealed(cut);
      assertThatThrownBy(() -> read(sealed)).isInstanceOf(RefusedProgramException.class);
    }
  }

  @Test
  void row77_other_versions_and_other_files_are_refused_with_the_reason() {
    byte[] bytes = write(SampleProgram.of(BINDING, Operation.CONNECT));
    byte[] newer = bytes.clone();
    newer[5] = 9;
    assertThatThrownBy(() -> read(newer)).hasMessageContaining("version 9, this engine reads 1");
    byte[] other = bytes.clone();
    other[0] = 'P';
    assertThatThrownBy(() -> read(other)).hasMessageContaining("does not begin as one");
    bytes[bytes.length - 1] ^= 1;
    assertThatThrownBy(() -> read(bytes)).hasMessageContaining("digest");
  }

  @Test
  void row77_a_package_has_one_source() {
    Program program = SampleProgram.of(BINDING, Operation.CONNECT);
    byte[] bytes = write(program);
    assertThatThrownBy(() -> ProgramReader.read(bytes, Optional.of(BINDING), List.of(program)))
        .isInstanceOf(RefusedProgramException.class)
        .hasMessageContaining("package sample");
  }

  private static Expression literal(boolean value) {
    return new Expression.Literal(new LiteralValue.Bool(value), ScalarType.BOOL, SPAN);
  }

  private static Expression text(String value) {
    return new Expression.Literal(new LiteralValue.Text(value), ScalarType.STRING, SPAN);
  }

  private static Expression constant(String name) {
    return new Expression.ReadConstant(new DeclarationId("p", name), ScalarType.BOOL, SPAN);
  }

  static List<Expression> wrong() {
    Type bool = ScalarType.BOOL;
    List<Expression> wrong = new ArrayList<>();
    wrong.add(new Expression.ReadLocal(0, "x", bool, SPAN));
    wrong.add(new Expression.ReadLocal(9, "x", bool, SPAN));
    wrong.add(constant("c"));
    wrong.add(constant("missing"));
    wrong.add(new Expression.Not(text("x"), bool, SPAN));
    wrong.add(new Expression.Logical(true, literal(true), text("x"), bool, SPAN));
    wrong.add(new Expression.Literal(new LiteralValue.Int(1), bool, SPAN));
    wrong.add(new Expression.Literal(
        new LiteralValue.Scalar(ScalarType.REGEX, "("), ScalarType.REGEX, SPAN));
    wrong.add(new Expression.ReadField(text("x"), "f", bool, SPAN));
    wrong.add(new Expression.Comparison(
        Expression.Comparison.OrderOperator.LESS, literal(true), literal(false), bool, SPAN));
    wrong.add(new Expression.Matches(text("x"), text("x"), bool, SPAN));
    wrong.add(new Construction.Comprehension(List.of(), literal(true), new ListType(bool), SPAN));
    wrong.add(new Expression.Literal(new LiteralValue.Absent(), ScalarType.STRING, SPAN));
    wrong.add(new Expression.CallFunction(
        new DeclarationId("p", "c"), List.of(), OptionalType.of(bool), SPAN));
    return wrong;
  }

  @ParameterizedTest
  @MethodSource("wrong")
  void row77_a_program_that_would_lead_an_evaluator_astray_is_refused(Expression value) {
    ConstantDefinition constant = new ConstantDefinition(
        new DeclarationId("p", "c"), Documentation.NONE, value.type(), value, 1, "p.bylaw", SPAN);
    byte[] bytes = write(Program.of(List.of(new PackageDefinition("p", List.of(constant)))));
    assertThatThrownBy(() -> read(bytes)).isInstanceOf(RefusedProgramException.class);
  }

  @Test
  void row77_deep_nesting_is_refused_before_it_is_followed() {
    Expression deep = literal(true);
    for (int i = 0; i < 490; i++) {
      deep = new Expression.Not(deep, ScalarType.BOOL, SPAN);
    }
    byte[] fits = write(constantProgram(deep));
    assertThat(read(fits).packages()).hasSize(1);
    for (int i = 0; i < 20; i++) {
      deep = new Expression.Not(deep, ScalarType.BOOL, SPAN);
    }
    Program tooDeep = constantProgram(deep);
    assertThatThrownBy(() -> write(tooDeep)).isInstanceOf(IllegalArgumentException.class);
  }

  private static Program constantProgram(Expression value) {
    ConstantDefinition constant = new ConstantDefinition(
        new DeclarationId("p", "c"), Documentation.NONE, value.type(), value, 1, "p.bylaw", SPAN);
    return Program.of(List.of(new PackageDefinition("p", List.of(constant))));
  }
}
