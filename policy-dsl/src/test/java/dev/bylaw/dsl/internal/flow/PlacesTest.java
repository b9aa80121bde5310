package dev.bylaw.dsl.internal.flow;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bylaw.dsl.fixture.Checked;
import dev.bylaw.internal.program.Statement;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where findings stand, and what {@code at} and {@code fix} may name. */
class PlacesTest {
  private static final String BEFORE = """
      type Labels { labels: list<string> }
      const names = {"a", "b"}
      fn containers(s: PodSpec?): list<Container> = s.initContainers ++ s.containers
      fn windows(s: PodSpec?): bool = s.nodeName == "windows"
      fn fallback(s: string?): string = s ?? "none"
      rule r(allowed: set<string>, limit: int) on update Pod as pod was old {
      """;

  private static Checked check(String statements) {
    return Checked.declarations(BEFORE + statements + "\n}");
  }

  /** The candidates of the first finding; the object, which ends each list, is left out. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\'',
      value = {
        "deny if pod.spec.hostNetwork == true | pod.spec.hostNetwork",
        "require pod.metadata.name in allowed | pod.metadata.name",
        "deny if pod.metadata.name == (pod.spec.nodeName ?? \"a\") | pod.spec.nodeName",
        "deny if pod.spec.priority != old.spec.priority ?? 1 | pod.spec.priority",
        "deny if old.spec.hostPID == true | ''",
        "deny if request.userInfo.username == \"x\" | ''",
        "deny if object.metadata.name == \"x\" | @object.metadata.name",
        "deny if windows(pod.spec) | pod.spec",
        "let s = pod.spec deny if s.hostPID == true | s.hostPID",
        "let i = image(pod.spec.nodeName) deny if i.tag == \"x\" | i",
        "let f = pod.metadata.name.split(\"-\") deny if f.size() > 3 | pod.metadata.name",
        "let f = pod.metadata.name.split(\"-\") deny if f[0] == \"a\" | pod.metadata.name",
        "require any c in pod.spec.containers: c.name == \"a\" | c.name",
        "require all c in containers(pod.spec): c.image is present | c.image",
        "for c in pod.spec.containers { deny message \"m\" } | c",
        "for c in containers(pod.spec) { deny if c.name in allowed message \"m\" } | c.name",
        "for c in pod.spec.containers { for p in c.ports { deny if limit > 3 message \"m\" } } | p",
        "for c in old.spec.containers { deny message \"m\" } | ''",
        "for n in allowed { deny if n == \"a\" message \"m\" } | ''",
        "for k, v in pod.metadata.labels { deny if k == \"a\" message \"m\" } | pod.metadata.labels",
        "for k, v in pod.metadata.labels { deny if v == \"a\" message \"m\" } | v",
        "deny if pod.metadata.labels[pod.metadata.name] == \"a\" | pod.metadata.labels[pod.metadata.name]",
        "deny if pod.spec.containers.first().name == \"a\" | FIRST(pod.spec.containers).name",
      })
  void the_last_path_of_the_condition(String statement, String first) {
    String whole = statement.contains("message") ? statement : statement + " message \"m\"";
    Checked checked = check(whole);
    assertThat(checked.errors()).isEmpty();
    List<String> places = places(checked);
    assertThat(places.get(places.size() - 1)).isEqualTo("pod");
    assertThat(places.size() == 1 ? "" : places.get(0)).isEqualTo(first);
  }

  private static List<String> places(Checked checked) {
    return checked.statements(Statement.Check.class).get(0).places().stream()
        .map(ProgramText::of)
        .collect(Collectors.toList());
  }

  @Test
  void at_replaces_all_of_them() {
    assertThat(places(check("deny if pod.spec.hostPID == true message \"m\" at pod.metadata")))
        .containsExactly("pod.metadata");
  }

  @Test
  void a_quantifier_that_nothing_decided_falls_back_on_what_it_walked() {
    assertThat(places(check("require any c in pod.spec.containers: c.name == \"a\" message \"m\"")))
        .containsExactly("c.name", "c", "pod.spec.containers", "pod.spec", "pod");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\'',
      value = {
        "let x = pod.spec                                    | x",
        "let x = pod.spec                                    | x.nodeName",
        "let x = [pod.metadata.name]                         | x[0]",
        "let x = [c for c in containers(pod.spec)].first()   | x.image",
        "let x = pod.spec.containers ++ pod.spec.initContainers | x[0]",
        "let x = pod.spec.nodeName ?? pod.metadata.name      | x",
        "let x = image(pod.spec.nodeName)                    | x",
        "let x = try json(pod.spec.nodeName)                 | x",
        "let x = object                                      | x.metadata.labels[\"a\"]",
      })
  void a_value_keeps_its_place(String let, String place) {
    assertThat(check(let + " deny message \"m\" at " + place).errors()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\'',
      value = {
        "let x = pod.metadata.name ?? \"a\"       | x                 | B0301",
        "let x = fallback(pod.metadata.name)      | x                 | B0301",
        "let x = pod.metadata.name.split(\",\")   | x[0]              | B0301",
        "let x = pod.metadata.labels.keys()       | x[0]              | B0301",
        "let x = image(pod.spec.nodeName)         | x.tag             | B0301",
        "let x = try json(pod.spec.nodeName)      | x[\"a\"]          | B0301",
        "let x = 1                                | x                 | B0301",
        "let x = 1                                | pod.spec.containers.first().name | B0301",
        "let x = old.spec                         | x                 | B0302",
        "let x = old.spec                         | x.nodeName        | B0302",
        "let x = 1                                | request.operation | B0302",
        "let x = 1                                | namespace.metadata | B0302",
        "let x = 1                                | allowed           | B0302",
        "let x = 1                                | names             | B0302",
        "let x = if limit > 1 then pod.spec else old.spec | x        | B0302",
      })
  void other_values_have_none(String let, String place, String code) {
    assertThat(check(let + " deny if limit > 2 message \"m\" at " + place).errors())
        .extracting(error -> error.substring(0, 5))
        .containsExactly(code);
    assertThat(
            check(let + " deny if limit > 2 message \"m\" fix remove " + place).errors())
        .extracting(error -> error.substring(0, 5))
        .containsExactly(code);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\'',
      value = {
        "pod.spec.hostPID = true                          | ''",
        "pod.spec.hostPID = \"true\"                      | B0201 \"true\"",
        "pod.spec.hostPID = old.spec.hostPID              | B0202 old.spec.hostPID",
        "pod.spec.restartPolicy = \"Alway\"               | B0206 \"Alway\"",
        "pod.spec.containers[0].resources.limits[\"cpu\"] = \"1x\" | B0205 \"1x\"",
        "pod.spec.containers[0].command += \"a\"          | ''",
        "pod.spec.containers[0].command += 1              | B0201 1",
        "pod.metadata.labels += \"a\"                     | B0303 pod.metadata.labels",
        "remove pod.spec.hostPID                          | ''",
        "remove pod                                       | B0303 pod",
      })
  void a_fix_fits_its_place(String fix, String error) {
    assertThat(check("deny message \"m\" fix " + fix).errors())
        .isEqualTo(error.isEmpty() ? List.of() : List.of(error));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '\'',
      value = {
        "pod.spec.hostPID == true && pod.spec.hostNetwork == true ~ true",
        "pod.spec.hostPID == true || pod.metadata.name == \"a\"   ~ true",
        "pod.spec is present && pod.spec.hostPID == true          ~ false",
        "pod.spec.hostPID is present && pod.spec.hostPID == true  ~ false",
        "pod.spec.hostPID == true && limit > 3                    ~ false",
        "limit > 3 && limit < 5                                   ~ false",
        "pod.spec.hostPID == true && old.spec.hostPID == true     ~ false",
        "(any c in pod.spec.containers: c.name == \"a\") && pod.spec.containers is present ~ false",
      })
  void two_paths_beside_each_other_are_ambiguous(String condition, boolean ambiguous) {
    List<String> expected = ambiguous ? List.of("B0401 " + condition) : List.of();
    assertThat(check("deny if " + condition + " message \"m\"").diagnostics().stream()
            .filter(each -> each.startsWith("B0401"))
            .toList())
        .isEqualTo(expected);
    assertThat(check("deny if " + condition + " message \"m\" at pod").diagnostics())
        .noneMatch(each -> each.startsWith("B0401"));
  }
}
