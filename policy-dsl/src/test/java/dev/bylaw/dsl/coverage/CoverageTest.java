package dev.bylaw.dsl.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What coverage counts, and how often it was seen. */
final class CoverageTest {
  private static final String TYPES = """
      package shop
      type Order { id: string, total: int, urgent: bool?, owner: Owner?, lines: list<Line>, }
      type Owner { name: string, mail: string?, }
      type Line { item: string, count: int?, codes: list<string>?, }
      """;

  @Test
  void operands_of_a_condition_count_each_for_itself() {
    Measured measured = Measured.of(TYPES + """
        rule r on Order as o {
          deny if o.total > 10 && (o.total < 100 || !(o.id == "x")) message "m"
        }
        test "a" { input Order { id: "a", total: 11, lines: [] } expect deny }
        test "b" { input Order { id: "x", total: 200, lines: [] } expect allow }
        """);

    assertThat(measured.operands("r"))
        .containsExactly(
            "o.total > 10: true 2 false 0",
            "o.total < 100: true 1 false 1",
            "o.id == \"x\": true 1 false 0");
  }

  @Test
  void a_condition_without_operands_counts_itself() {
    Measured measured = Measured.of(TYPES + """
        rule r on Order as o when o.total != 0 {
          require o.id != "" message "m"
          if o.total == 3 { deny message "three" }
        }
        test "a" { input Order { id: "a", total: 1, lines: [] } expect allow }
        test "b" { input Order { id: "a", total: 0, lines: [] } expect allow }
        """);

    assertThat(measured.operands("r"))
        .containsExactly(
            "o.total != 0: true 1 false 1",
            "o.id != \"\": true 1 false 0",
            "o.total == 3: true 0 false 1");
    assertThat(measured.lines("r", CoverageMeasure.STATEMENTS))
        .containsExactly(
            "require o.id != \"\" message \"m\": reached 1",
            "if o.total == 3 { deny message \"three\" }: reached 1",
            "deny message \"three\": reached 0");
  }

  @Test
  void each_step_of_a_path_is_absent_by_itself() {
    Measured measured = Measured.of(TYPES + """
        rule r on Order as o { deny if o.owner.mail == "x" message "m" }
        test "no owner" { input Order { id: "a", total: 1, lines: [] } expect allow }
        test "no mail" {
          input Order { id: "a", total: 1, owner: { name: "n" }, lines: [] }
          expect allow
        }
        """);

    assertThat(measured.operands("r"))
        .containsExactly(
            "o.owner.mail == \"x\": true 0 false 2",
            "owner: present 1 absent 1",
            "mail: present 0 absent 1");
  }

  @Test
  void a_required_part_of_something_optional_is_never_absent_by_itself() {
    Measured measured = Measured.of(TYPES + """
        rule r on Order as o { deny if o.owner.name == "x" message "m" }
        test "no owner" { input Order { id: "a", total: 1, lines: [] } expect allow }
        """);

    assertThat(measured.operands("r"))
        .containsExactly("o.owner.name == \"x\": true 0 false 1", "owner: present 0 absent 1");
  }

  @Test
  void what_a_test_before_has_shown_is_not_asked_again() {
    Measured measured = Measured.of(TYPES + """
        rule r on Order as o {
          deny if o.owner.mail is present && o.owner.mail == "x" message "${o.owner.mail}"
        }
        test "a" {
          input Order { id: "a", total: 1, owner: { name: "n", mail: "m" }, lines: [] }
          expect allow
        }
        """);

    assertThat(measured.operands("r"))
        .containsExactly(
            "o.owner.mail is present: true 1 false 0",
            "owner: present 1 absent 0",
            "mail: present 1 absent 0",
            "o.owner.mail == \"x\": true 0 false 1");
  }

  @Test
  void a_default_counts_by_what_it_stands_for() {
    Measured measured = Measured.of(TYPES + """
        rule r on Order as o {
          deny if o.urgent ?? false message "${o.owner.mail ?? "nobody"}"
        }
        test "a" { input Order { id: "a", total: 1, urgent: true, lines: [] } expect deny }
        """);

    assertThat(measured.operands("r"))
        .containsExactly(
            "o.urgent ?? false: true 1 false 0",
            "urgent: present 1 absent 0",
            "owner: present 0 absent 1",
            "mail: present 0 absent 0");
  }

  @Test
  void walks_count_by_how_many_elements_they_reach() {
    Measured measured = Measured.of(TYPES + """
        rule r on Order as o {
          for l in o.lines where l.item != "free" {
            deny if any c in l.codes: c == "x" message "m"
          }
        }
        test "none" { input Order { id: "a", total: 1, lines: [] } expect allow }
        test "two" {
          input Order {
            id: "a", total: 1, lines: [ { item: "a" }, { item: "b", codes: ["x", "y"] } ]
          }
          expect deny
        }
        """);

    assertThat(measured.operands("r"))
        .containsExactly(
            "o.lines: empty 1 one 0 many 1",
            "l.item != \"free\": true 2 false 0",
            "any c in l.codes: c == \"x\": true 1 false 1",
            "l.codes: empty 1 one 1 many 0",
            "codes: present 1 absent 1",
            "c == \"x\": true 1 false 0");
  }

  @Test
  void sizes_that_cannot_be_are_not_asked_for() {
    Measured measured = Measured.of(TYPES + """
        const known: list<string> = ["a", "b"]
        rule r on Order as o {
          for k in known { deny if o.id == k message "m" }
          for m in [o.owner.mail] { deny if m == "" message "m" }
        }
        test "a" { input Order { id: "c", total: 1, lines: [] } expect allow }
        """);

    assertThat(measured.operands("r"))
        .containsExactly(
            "known: many 1",
            "o.id == k: true 0 false 2",
            "[o.owner.mail]: empty 1 one 0",
            "owner: present 0 absent 1",
            "mail: present 0 absent 0",
            "m == \"\": true 0 false 0");
  }

  @Test
  void both_ways_of_a_conditional_and_of_a_test_of_type_count() {
    Measured measured = Measured.of("""
        package p
        type T { port: int | string }
        fn name(t: T): string = if t.port is int then "number" else "name"
        test "a" { expect that name({ port: 3 }) == "number" }
        """);

    assertThat(measured.operands("name")).containsExactly("t.port is int: true 1 false 0");
  }

  @Test
  void functions_are_counted_where_they_are_declared() {
    Measured measured = Measured.of(TYPES + """
        fn large(n: int?): bool = (n ?? 0) > 10
        fn unused(n: int): int = n + 1
        rule r on Order as o { for l in o.lines { deny if large(l.count) message "m" } }
        test "a" { input Order { id: "a", total: 1, lines: [ { item: "i" } ] } expect allow }
        test "b" { expect that large(11) }
        """);

    assertThat(measured.operands("large"))
        .containsExactly("(n ?? 0) > 10: true 1 false 1", "n: present 1 absent 1");
    assertThat(measured.declaration("large").points().get(0).evaluations()).isEqualTo(2);
    assertThat(measured.declaration("unused").points().get(0).missed())
        .containsExactly(Outcome.REACHED);
    assertThat(measured.declaration("large").tests()).containsExactly("shop.a", "shop.b");
  }

  @Test
  void an_absent_part_that_failed_to_be_read_is_not_taken_for_an_earlier_one() {
    Measured measured = Measured.of("""
        package p
        fn tag(text: string?): string? = (try image(text)).tag
        test "a" { expect that tag(absent) is absent }
        test "b" { expect that tag("a b") is absent }
        test "c" { expect that tag("a@sha256:%s") is absent }
        """.formatted("0".repeat(64)));

    assertThat(measured.operands("tag"))
        .containsExactly(
            "image(text): present 1 absent 1",
            "text: present 2 absent 1",
            "tag: present 0 absent 1");
  }

  @Test
  void what_a_mended_input_reaches_does_not_count() {
    Measured measured = Measured.of(TYPES + """
        rule r on Order as o {
          deny if o.urgent == true message "m" fix o.urgent = false
        }
        test "a" { input Order { id: "a", total: 1, urgent: true, lines: [] } expect deny }
        """);

    assertThat(measured.operands("r"))
        .containsExactly("o.urgent == true: true 1 false 0", "urgent: present 1 absent 0");
  }

  @Test
  void shares_are_of_what_there_is() {
    CoverageReport report = Measured.of(TYPES + """
            rule r on Order as o { deny if o.total > 3 message "m" }
            rule s on Owner as o { deny if o.mail == "m" message "m" }
            test "a" { input Order { id: "a", total: 1, lines: [] } expect allow }
            """).report();

    assertThat(report.tally(CoverageMeasure.DECLARATIONS)).isEqualTo(new CoverageTally(1, 2));
    assertThat(report.tally(CoverageMeasure.STATEMENTS)).isEqualTo(new CoverageTally(1, 2));
    assertThat(report.tally(CoverageMeasure.OPERANDS)).isEqualTo(new CoverageTally(1, 6));
    assertThat(report.tally(CoverageMeasure.STATEMENTS).percent()).isEqualTo(50);
    assertThat(new CoverageTally(0, 0).percent()).isEqualTo(100);
  }
}
