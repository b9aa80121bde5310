package dev.bylaw.internal.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bylaw.binding.Binding;
import dev.bylaw.binding.Operation;
import dev.bylaw.decision.Severity;
import dev.bylaw.internal.program.DeclarationId;
import dev.bylaw.internal.program.Documentation;
import dev.bylaw.internal.program.PackageDefinition;
import dev.bylaw.internal.program.Parameter;
import dev.bylaw.internal.program.Program;
import dev.bylaw.internal.program.RuleDefinition;
import dev.bylaw.internal.program.RuleTarget;
import dev.bylaw.library.Library;
import dev.bylaw.library.ParameterInfo;
import dev.bylaw.library.RuleInfo;
import dev.bylaw.source.SourceText;
import dev.bylaw.source.Span;
import dev.bylaw.type.KindName;
import dev.bylaw.type.RecordType;
import dev.bylaw.type.ScalarType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ProgramLibraryTest {
  @Test
  void describes_its_rules_in_the_order_of_their_ids() {
    Library library = library("needs an owner");

    assertThat(library.packages()).containsExactly("acme");
    assertThat(library.rules()).extracting(RuleInfo::id).containsExactly("acme.a", "acme.b");
    RuleInfo rule = library.rules().get(0);
    assertThat(rule.title()).isEqualTo("needs an owner");
    assertThat(rule.targets()).containsExactly("apps/Deployment", "Object");
    assertThat(rule.parameters())
        .containsExactly(new ParameterInfo("n", ScalarType.INT, Optional.empty()));
  }

  @Test
  void equal_programs_have_equal_digests_and_others_do_not() {
    assertThat(library("x").digest()).isEqualTo(library("x").digest()).hasSize(64);
    assertThat(library("x").digest()).isNotEqualTo(library("y").digest());
  }

  @Test
  void foreign_implementations_are_refused() {
    assertThatThrownBy(() -> ProgramLibrary.from(new Foreign()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("Foreign");
  }

  private static Library library(String title) {
    PackageDefinition acme =
        new PackageDefinition("acme", List.of(rule("b", title), rule("a", title)));
    return ProgramLibrary.of(Program.of(List.of(acme)), Optional.empty(), Map.of());
  }

  private static RuleDefinition rule(String name, String title) {
    RecordType type = RecordType.of("Deployment", List::of);
    return new RuleDefinition(
        new DeclarationId("acme", name),
        new Documentation(title, ""),
        Severity.MEDIUM,
        Map.of("cis", List.of("1"), "pss", List.of("2"), "nsa", List.of("3")),
        List.of(new Parameter("n", ScalarType.INT, Optional.empty(), Span.NONE)),
        Set.of(Operation.CREATE, Operation.UPDATE),
        List.of(
            new RuleTarget.Kind(new KindName("apps", "Deployment"), type),
            new RuleTarget.AnyObject()),
        type,
        1,
        OptionalInt.empty(),
        false,
        Optional.empty(),
        List.of(),
        2,
        "acme.bylaw",
        new Span(0, 1));
  }

  private static final class Foreign implements Library {
    @Override
    public String digest() {
      return "";
    }

    @Override
    public List<String> packages() {
      return List.of();
    }

    @Override
    public List<RuleInfo> rules() {
      return List.of();
    }

    @Override
    public Optional<Binding> binding() {
      return Optional.empty();
    }

    @Override
    public Map<String, SourceText> profiles() {
      return Map.of();
    }
  }
}
