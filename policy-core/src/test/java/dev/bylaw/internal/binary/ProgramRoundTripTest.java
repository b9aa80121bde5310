package dev.bylaw.internal.binary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bylaw.binding.Operation;
import dev.bylaw.internal.binary.read.ProgramReader;
import dev.bylaw.internal.binary.write.ProgramWriter;
import dev.bylaw.internal.library.ProgramLibrary;
import dev.bylaw.internal.program.DeclarationId;
import dev.bylaw.internal.program.Documentation;
import dev.bylaw.internal.program.FunctionDefinition;
import dev.bylaw.internal.program.HostFunctionDefinition;
import dev.bylaw.internal.program.PackageDefinition;
import dev.bylaw.internal.program.Parameter;
import dev.bylaw.internal.program.Program;
import dev.bylaw.internal.program.RuleDefinition;
import dev.bylaw.internal.program.TestDefinition;
import dev.bylaw.internal.program.TypeDefinition;
import dev.bylaw.internal.random.RandomPrograms;
import dev.bylaw.internal.random.SampleBinding;
import dev.bylaw.source.Span;
import dev.bylaw.type.ListType;
import dev.bylaw.type.RecordType;
import dev.bylaw.type.ScalarType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class ProgramRoundTripTest {
  private static final SampleBinding BINDING = new SampleBinding();

  private static byte[] write(Program program) {
    return ProgramWriter.write(program, Optional.of(BINDING), List.of());
  }

  @Test
  void a_program_with_everything_comes_back_as_it_was() {
    Program program = SampleProgram.of(BINDING, Operation.CONNECT);
    Program read = ProgramReader.readWithTests(write(program), Optional.of(BINDING), List.of());
    assertThat(read.packages()).hasToString(program.packages().toString());
    assertThat(write(read)).isEqualTo(write(program));
  }

  @Test
  void operations_come_back_in_whatever_order_they_were() {
    Program all = SampleProgram.of(BINDING, Operation.values());
    Operation[] reversed = {Operation.CONNECT, Operation.DELETE, Operation.UPDATE, Operation.CREATE
    };
    assertThat(write(SampleProgram.of(BINDING, reversed))).isEqualTo(write(all));
    Program read = ProgramReader.read(write(all), Optional.of(BINDING), List.of());
    assertThat(read.declarations(RuleDefinition.class).findFirst().orElseThrow().operations())
        .containsExactlyInAnyOrder(Operation.values());
  }

  @Test
  void what_is_run_comes_without_tests_and_inner_ranges() {
    Program program = SampleProgram.of(BINDING, Operation.CONNECT);
    Program read = ProgramReader.read(write(program), Optional.of(BINDING), List.of());
    assertThat(read.declarations(TestDefinition.class)).isEmpty();
    RuleDefinition written =
        program.declarations(RuleDefinition.class).findFirst().orElseThrow();
    RuleDefinition rule = read.declarations(RuleDefinition.class).findFirst().orElseThrow();
    assertThat(rule.span()).isEqualTo(written.span());
    assertThat(rule.documentation()).isEqualTo(written.documentation());
    assertThat(rule.condition().orElseThrow().span()).isEqualTo(Span.NONE);
    assertThat(rule.body()).hasSameSizeAs(written.body());
    assertThat(rule.body().get(0).span()).isEqualTo(Span.NONE);
  }

  @Test
  void types_of_the_binding_are_the_very_same_and_declared_ones_are_one() {
    Program read = ProgramReader.read(
        write(SampleProgram.of(BINDING, Operation.CONNECT)), Optional.of(BINDING), List.of());
    RuleDefinition rule = read.declarations(RuleDefinition.class).findFirst().orElseThrow();
    assertThat(rule.objectType().toString()).isEqualTo("Widget | Tree");
    RecordType tree = type(read, "Tree");
    assertThat(type(read, "Alias")).isSameAs(tree);
    assertThat(tree.field("children").orElseThrow().type()).isEqualTo(new ListType(tree));
  }

  private static RecordType type(Program program, String name) {
    return (RecordType) program
        .declaration(new DeclarationId("sample", name))
        .map(TypeDefinition.class::cast)
        .orElseThrow()
        .type();
  }

  @Test
  void types_and_functions_of_imports_are_theirs() {
    Program imported = SampleProgram.of(BINDING, Operation.CONNECT);
    RecordType tree = type(imported, "Tree");
    Parameter parameter = new Parameter("t", tree, Optional.empty(), new Span(0, 1));
    Program program = Program.of(List.of(new PackageDefinition(
        "user",
        List.of(new HostFunctionDefinition(
            new DeclarationId("user", "f"),
            Documentation.NONE,
            List.of(parameter),
            ScalarType.BOOL,
            "user.bylaw",
            new Span(0, 9))))));
    byte[] bytes = ProgramWriter.write(program, Optional.of(BINDING), List.of(imported));
    Program read = ProgramReader.read(bytes, Optional.of(BINDING), List.of(imported));
    HostFunctionDefinition function =
        read.declarations(HostFunctionDefinition.class).findFirst().orElseThrow();
    assertThat(function.parameters().get(0).type()).isSameAs(tree);
    assertThatThrownBy(() -> ProgramReader.read(bytes, Optional.of(BINDING), List.of()))
        .isInstanceOf(RefusedProgramException.class)
        .hasMessageContaining("sample.Tree");
  }

  @Test
  void a_type_that_nobody_knows_is_not_written() {
    Program program = SampleProgram.of(BINDING, Operation.CONNECT);
    assertThatThrownBy(() -> ProgramWriter.write(program, Optional.empty(), List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("Widget");
  }

  @Property(tries = 200)
  void random_programs_come_back_as_they_were(@ForAll long seed) {
    Program program = RandomPrograms.of(seed, BINDING);
    byte[] bytes = write(program);
    Program read = ProgramReader.readWithTests(bytes, Optional.of(BINDING), List.of());
    assertThat(read.packages()).hasToString(program.packages().toString());
    assertThat(write(read)).isEqualTo(bytes);
    assertThat(read.declarations(FunctionDefinition.class)).hasSize(3);
  }

  @Test
  void the_digest_outlives_the_loss_of_tests_and_ranges() {
    Program program = SampleProgram.of(BINDING, Operation.CONNECT);
    Program read = ProgramReader.read(write(program), Optional.of(BINDING), List.of());
    assertThat(read.packages().toString()).isNotEqualTo(program.packages().toString());
    assertThat(digest(read)).isEqualTo(digest(program));
    assertThat(digest(SampleProgram.of(BINDING, Operation.CREATE))).isNotEqualTo(digest(program));
  }

  @Property(tries = 100)
  void the_digest_of_random_programs_outlives_writing_and_reading(
      @ForAll long seed, @ForAll long otherSeed) {
    Program program = RandomPrograms.of(seed, BINDING);
    Program read = ProgramReader.read(write(program), Optional.of(BINDING), List.of());
    assertThat(digest(read)).isEqualTo(digest(program));
    Program other = RandomPrograms.of(otherSeed, BINDING);
    boolean same = other.packages().toString().equals(program.packages().toString());
    assertThat(digest(other).equals(digest(program))).isEqualTo(same);
  }

  private static String digest(Program program) {
    return ProgramLibrary.of(program, Optional.of(BINDING), Map.of()).digest();
  }

  @Property(tries = 50)
  void equal_programs_give_equal_bytes(@ForAll long seed) {
    assertThat(write(RandomPrograms.of(seed, BINDING)))
        .isEqualTo(write(RandomPrograms.of(seed, BINDING)));
  }
}
