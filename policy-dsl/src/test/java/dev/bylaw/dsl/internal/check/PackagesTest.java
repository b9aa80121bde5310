package dev.bylaw.dsl.internal.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bylaw.dsl.CompileOptions;
import dev.bylaw.dsl.fixture.Checked;
import dev.bylaw.dsl.fixture.FixtureBinding;
import dev.bylaw.internal.program.PackageDefinition;
import dev.bylaw.library.Library;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Packages of several files, imports, libraries. */
class PackagesTest {
  private static final String SHAPES = "package a.shapes\ntype Shape { x: int }\nconst one = 1\n";

  @Test
  void files_of_a_package_see_each_other() {
    Checked checked = Checked.files(
        "package a fn f(): int = g()", "package a fn g(): int = 1", "package b const x = 1");
    assertThat(checked.program().packages())
        .extracting(PackageDefinition::name)
        .containsExactly("a", "b");
  }

  @Test
  void imports_bring_names_and_may_rename_them() {
    assertThat(Checked.files(
                SHAPES, "package b import a.shapes.{ Shape as S, one } fn f(s: S): int = s.x + one")
            .diagnostics())
        .isEmpty();
  }

  @Test
  void what_is_not_imported_is_not_seen() {
    assertThat(Checked.files(SHAPES, "package b fn f(s: Shape): int = one").errors())
        .containsExactly("B0111 Shape", "B0109 one");
  }

  @Test
  void wrong_imports_are_refused_with_what_was_meant() {
    Checked checked = Checked.files(
        SHAPES, "package b import a.shape.{ Shape } import a.shapes.{ Shap } const c = 1");
    assertThat(checked.errors()).containsExactly("B0102 a.shape", "B0105 Shap");
    assertThat(checked.hints())
        .containsExactly("did you mean 'a.shapes'?", "did you mean 'Shape'?");
  }

  @Test
  void names_of_a_file_are_unique() {
    assertThat(Checked.files(
                SHAPES,
                "package b import a.shapes.{ one, one } import a.shapes.{ Shape as c } const c = one"
                    + " import a.shapes.{ one as Pod }")
            .errors())
        .contains("B0108 one", "B0106 c");
    assertThat(Checked.files(SHAPES, "package b import a.shapes.{ Shape as Pod } const c = 1")
            .errors())
        .containsExactly("B0107 Pod");
  }

  @Test
  void packages_do_not_import_each_other() {
    Checked checked = Checked.files(
        "package a import b.{ y } const x = 1",
        "package b import c.{ z } const y = z",
        "package c import a.{ x } const z = x");
    assertThat(checked.errors()).containsExactly("B0103 b");
    assertThat(checked.compilation().errors().get(0).message()).contains("a → b → c → a");
    assertThat(Checked.files("package a import a.{ x } const x = 1").errors())
        .containsExactly("B0103 a");
  }

  @Test
  void an_unused_import_is_warned_of() {
    assertThat(Checked.files(SHAPES, "package b import a.shapes.{ one } const c = 1")
            .diagnostics())
        .containsExactly("B0406 one");
  }

  @Test
  void kinds_are_imported_by_group_and_version() {
    assertThat(Checked.files("""
        package b
        import "gadgets/v1".{ Gadget as G }
        rule r on G as g { deny if g.metadata.name == "a" message "m" }
        """).errors()).isEmpty();
    Checked unknown = Checked.files("""
        package b
        import "acme.io/v1".{ Widget }
        rule r on Widget as w { deny if w.spec.x == 1 message "${w.y}" at w.spec }
        """);
    assertThat(unknown.errors()).containsExactly("B0125 Widget");
  }

  @Test
  void all_errors_of_all_files_are_reported_and_none_caused_by_another() {
    Checked checked = Checked.files(
        "package a fn f(x: Nope): int = x.y.z + nope",
        "package a rule r on Pod as p { let v = p.spec.nope.a deny if v.b == 1 message \"${v}\" at v }",
        "package b import a.{ f } const c = f(1, 2)");
    assertThat(checked.errors())
        .containsExactly("B0111 Nope", "B0109 nope", "B0104 nope", "B0209 f(1, 2)");
  }

  @Test
  void what_could_not_be_read_is_not_reported_as_unknown() {
    Checked checked = Checked.files(
        "package a\nfn g(x: int) int = 1\nfn f(x: int): int = g(x)",
        "package b import a.{ g } const c = g(1)");
    assertThat(checked.errors()).allMatch(each -> each.startsWith("B00")).isNotEmpty();
  }

  @Test
  void libraries_are_imported_and_own_their_packages() {
    Library library = Checked.files(SHAPES + "fn f(s: Shape, by: int = 2): int = s.x * by\n"
            + "view V = PodSpec of { Pod: spec }\nrule r on Pod as p { deny message \"m\" }")
        .compilation()
        .library()
        .orElseThrow();
    CompileOptions options = CompileOptions.of(List.of(library)).withBinding(new FixtureBinding());
    assertThat(Checked.files(options, """
            package b
            import a.shapes.{ f, one, V }
            const c = f({ x: one })
            rule q on V as v { deny if v.hostPID == true message "m" }
            test "t" { input yaml "a: 1" expect deny a.shapes.r }
            """).errors()).isEmpty();
    assertThat(Checked.files(options, "package a.shapes const c = 1").errors())
        .containsExactly("B0101 a.shapes");
    assertThatThrownBy(() -> Checked.files(
            CompileOptions.of(
                List.of(library, Checked.files(SHAPES).compilation().library().orElseThrow())),
            "package b const c = 1"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("a.shapes");
  }

  @Test
  void fields_and_kinds_that_versions_in_use_lack_are_warned_of() {
    String source = """
        package a
        rule r on Pod as p { deny if p.spec.hostUsers == false message "m" }
        rule s on Gadget as g { deny if g.metadata.name == "a" message "m" }
        """;
    assertThat(Checked.files(Checked.options("1.24", "1.30"), source).diagnostics())
        .containsExactly("B0402 hostUsers", "B0403 Gadget");
    assertThat(Checked.files(Checked.options("1.30", "1.37"), source).diagnostics())
        .isEmpty();
    assertThat(Checked.files(source).diagnostics()).isEmpty();
  }
}
