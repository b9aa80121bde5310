package dev.bylaw.dsl.internal.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bylaw.dsl.fixture.Checked;
import dev.bylaw.dsl.internal.parse.Parser;
import dev.bylaw.dsl.mutation.report.Mutant;
import dev.bylaw.dsl.mutation.report.MutationOperator;
import dev.bylaw.source.SourceText;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is changed in a policy, operator by operator. */
final class DeclarationMutantsTest {
  private static final String ALL_SORTS = """
      rule r(most: int = 3) on create, update Deployment | StatefulSet as w when most > 0 {
        for c in w.spec.template.spec.containers where c.name != "b" {
          deny if any p in c.ports: p.containerPort < 80 || p.name == "x" && !(most == 1)
            message "m" at c.name fix c.image = "app"
          require (c.image ?? "y").startsWith("z") message "n"
          if c.name like "a*" { deny message "o" }
          deny if c.name.lower() in ["a", "b"] message "p"
          deny if -most > (if most != 1 then most + 1 else most * 2) message "q"
          deny if c.weight is present && c.weight > 1.5 message "s"
        }
        require w.spec.template.spec.hostPID == false message "t" fix w.spec.template.spec.hostPID = false
        deny if w.spec.template.spec.restartPolicy == "Never" message "u"
        deny if (w.spec.template.spec.containers.first().resources.limits["cpu"] ?? "1") > "2" message "v"
        deny if w is StatefulSet message "w"
      }
      view Templates = PodTemplateSpec of { Deployment: spec.template, StatefulSet: spec.template }
      """;

  @Test
  void every_operator_has_something_to_change() {
    Set<MutationOperator> operators = EnumSet.noneOf(MutationOperator.class);
    mutants(ALL_SORTS).forEach(each -> operators.add(each.operator()));

    assertThat(operators).containsExactly(MutationOperator.values());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '^',
      value = {
        "1 < 2 ~ 1 <= 2 ; 1 >= 2",
        "1 <= 2 ~ 1 < 2 ; 1 > 2",
        "1 > 2 ~ 1 >= 2 ; 1 <= 2",
        "1 >= 2 ~ 1 > 2 ; 1 < 2",
        "true == x ~ true != x",
        "x != true ~ x == true",
        "1 in xs ~ 1 !in xs",
        "1 !in xs ~ 1 in xs",
        "x && y ~ y ; x ; x || y",
        "x || y ~ y ; x ; x && y",
        "x && y && z ~ x && y ; (x || y) && z ; x && z ; y && z ; x && y || z",
        "x || y || z ~ x || y ; (x || y) && z ; x || z ; y || z ; x && y || z",
        "!x ~ x",
        "x ~ !x",
        "x && (y) ~ (y) ; x ; x || (y)",
        "any a in xs: a == 1 ~ all a in xs: a == 1 ; !(any a in xs: a == 1) ; any a in xs: a != 1",
        "all a in xs: a == 1 ~ any a in xs: a == 1 ; !(all a in xs: a == 1) ; all a in xs: a != 1",
        "(o ?? 1) > 2 ~ (o) > 2 ; (1) > 2 ; (o ?? 1) >= 2 ; (o ?? 1) <= 2",
        "o is present ~ o is absent",
        "o is absent ~ o is present",
        "t.startsWith(\"ab\") ~ t.contains(\"ab\") ; t.startsWith(\"a\") ; !t.startsWith(\"ab\")",
        "t.lower() == u ~ t == u ; t.lower() != u",
        "t like \"a*\" ~ true ; false ; !t like \"a*\" ; t like \"a\"",
      })
  void a_condition_is_changed_in_all_ways(String condition, String expected) {
    String text =
        "fn f(x: bool, y: bool, z: bool, o: int?, t: string, u: string, xs: list<int>): bool"
            + " = " + condition;
    List<String> wanted = Arrays.stream(expected.split(";")).map(String::strip).toList();

    List<String> changed = mutants(text).stream()
        .filter(each -> each.operator() != MutationOperator.NUMBER_CHANGED
            && each.operator() != MutationOperator.BOOLEAN_CHANGED)
        .map(each -> each.changedText())
        .map(
            each -> each.substring(each.indexOf("bool = ") + "bool = ".length()).strip())
        .toList();

    assertThat(changed).contains(wanted.toArray(String[]::new));
    assertThat(changed)
        .as("changes of the operator that are not listed")
        .filteredOn(each -> !wanted.contains(each) && !isNegationOfName(each))
        .isEmpty();
  }

  /** Each name that is a condition of its own is negated too, which says nothing of an operator. */
  private static boolean isNegationOfName(String changed) {
    return changed.matches(".*![xyz].*|\\(?!y.*");
  }

  @Test
  void what_is_left_out_takes_its_comma_along() {
    assertThat(changes("const a: list<int> = [1, (2), 3,]", MutationOperator.ELEMENT_REMOVED))
        .containsExactly(
            "const a: list<int> = [(2), 3,]",
            "const a: list<int> = [1, 3,]",
            "const a: list<int> = [1, (2),]");
    assertThat(changes("const a: list<int> = [1,]", MutationOperator.ELEMENT_REMOVED))
        .containsExactly("const a: list<int> = []");
  }

  @Test
  void a_value_of_an_enumeration_becomes_the_next_one() {
    assertThat(changes("""
            type Mode = "on" | "off" | "auto"
            const a: Mode = "auto"
            const b: set<Mode> = {"on"}
            """, MutationOperator.ENUMERATION_CHANGED))
        .extracting(
            each -> each.replaceAll("(?s).*?const a: Mode = (\\S+).*set<Mode> = (\\S+).*", "$1 $2"))
        .containsExactly("\"on\" {\"on\"}", "\"auto\" {\"off\"}");
  }

  @Test
  void a_scalar_is_moved_by_one_where_its_last_number_stands() {
    assertThat(changes("const a: version = \"1.25\"", MutationOperator.SCALAR_CHANGED))
        .containsExactly("const a: version = \"1.26\"", "const a: version = \"1.24\"");
    assertThat(changes("const a: quantity = \"0Mi\"", MutationOperator.SCALAR_CHANGED))
        .containsExactly("const a: quantity = \"1Mi\"");
  }

  @Test
  void when_is_left_out_and_negated_with_its_parentheses() {
    String rule = "rule r on Pod as p when (p.spec.hostPID == true) { deny message \"m\" }";

    assertThat(changes(rule, MutationOperator.WHEN_REMOVED))
        .containsExactly("rule r on Pod as p { deny message \"m\" }");
    assertThat(changes(rule, MutationOperator.WHEN_NEGATED))
        .containsExactly(
            "rule r on Pod as p when !((p.spec.hostPID == true)) { deny message \"m\" }");
  }

  @Test
  void a_message_stays_as_it_is() {
    assertThat(mutants("rule r on Pod as p { deny message \"a ${p.metadata.name ?? \"b\"}\" }"))
        .extracting(Mutant::operator)
        .containsExactly(MutationOperator.STATEMENT_REMOVED);
  }

  @Test
  void the_lines_of_a_change_are_shown_without_those_that_stay() {
    Mutant mutant = mutants("""
            rule r on Pod as p {
              deny if p.spec.hostPID == true
                  || p.spec.hostNetwork == true
                message "m"
            }
            """).stream()
        .filter(each -> each.operator() == MutationOperator.OPERAND_DROPPED)
        .findFirst()
        .orElseThrow();

    assertThat(mutant.lines().line()).isEqualTo(3);
    assertThat(mutant.lines().diff())
        .containsExactly(
            "-  deny if p.spec.hostPID == true",
            "-      || p.spec.hostNetwork == true",
            "+  deny if p.spec.hostNetwork == true");
  }

  private static List<String> changes(String declarations, MutationOperator operator) {
    return mutants(declarations).stream()
        .filter(each -> each.operator() == operator)
        .map(each ->
            each.changedText().substring("package team.rules\n".length()).strip())
        .toList();
  }

  private static List<Mutant> mutants(String declarations) {
    String text = "package team.rules\n" + declarations;
    CheckedNodes nodes = CheckedNodes.of(Checked.files(text).program(), "file0.bylaw");
    return DeclarationMutants.of(
        Parser.parse(SourceText.of("file0.bylaw", text)).file().orElseThrow(), nodes);
  }
}
