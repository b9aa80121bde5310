package dev.bylaw.dsl.generate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bylaw.ConfigurationException;
import dev.bylaw.PolicySet;
import dev.bylaw.binding.Request;
import dev.bylaw.decision.Decision;
import dev.bylaw.document.Document;
import dev.bylaw.document.Place;
import dev.bylaw.document.StringNode;
import dev.bylaw.dsl.Bylaw;
import dev.bylaw.dsl.CompileOptions;
import dev.bylaw.library.Library;
import dev.bylaw.source.SourceText;
import dev.bylaw.type.ListType;
import dev.bylaw.type.ScalarType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Documents of declared types that reach what policies ask about them. */
class DocumentGeneratorTest {
  private static final String SHOP = """
      package shop

      type Order {
        id: string,
        state: "new" | "paid" | "sent",
        total: int,
        currency: string?,
        weight: quantity?,
        after: duration?,
        labels: map<string>?,
        lines: list<Line>,
        note: string | int,
      }
      type Line { item: string, count: int? }

      const known: set<string> = {"EUR", "CHF"}
      fn is_known(currency: string?): bool = currency in known

      rule exact on Order as o { deny if o.currency == "JPY" message "m" }
      rule member on Order as o { deny if is_known(o.currency) message "m" }
      rule prefix on Order as o { deny if o.id.startsWith("draft/") && o.id != "draft/" message "m" }
      rule boundary on Order as o { deny if o.total == 4711 message "m" }
      rule above on Order as o { deny if o.total > 4711 message "m" }
      rule many on Order as o { deny if o.lines.size() > 5 message "m" }
      rule none on Order as o { deny if o.lines.size() == 0 message "m" }
      rule scalar on Order as o { deny if (o.weight ?? "0") > "7Gi" message "m" }
      rule wait on Order as o { deny if (o.after ?? "0s") == "90m" message "m" }
      rule key on Order as o { deny if o.labels["example.com/tier"] == "gold" message "m" }
      rule keys on Order as o { deny if any k, v in o.labels: k.startsWith("internal/") message "m" }
      rule union on Order as o { deny if o.state == "sent" && o.note is int message "m" }
      rule every on Order as o { deny if o.lines.size() > 1 && (all l in o.lines: l.count == 3) message "m" }
      """;

  private final Library library = Bylaw.check(
          List.of(SourceText.of("shop.bylaw", SHOP)), CompileOptions.of(List.of()))
      .library()
      .orElseThrow();
  private final DocumentGenerator orders = DocumentGenerator.ofDeclared(
          library, "shop.Order", Leaning.of(library, List.of()))
      .orElseThrow();

  private PolicySet set(String rule) throws ConfigurationException {
    return PolicySet.builder()
        .add(library)
        .asWritten(library)
        .select("shop." + rule)
        .build();
  }

  private static Decision decide(PolicySet set, Document document) {
    return set.evaluate(new Request(
        document, Optional.of("shop.Order"), Optional.empty(), Optional.empty(), Map.of()));
  }

  @Test
  void both_sides_of_each_condition_are_reached() throws ConfigurationException {
    for (var rule : library.rules()) {
      PolicySet set = set(rule.id().substring("shop.".length()));
      Random random = new Random(1);
      int denied = 0;
      int allowed = 0;
      for (int i = 0; i < 2_000; i++) {
        GeneratedDocument order = orders.generate(random);
        Decision decision = decide(set, order.document());
        assertThat(decision.errors()).as(order::toString).isEmpty();
        denied += decision.findingCount() > 0 ? 1 : 0;
        allowed += decision.findingCount() == 0 ? 1 : 0;
      }
      assertThat(denied).as(rule.id() + " denies").isPositive();
      assertThat(allowed).as(rule.id() + " allows").isPositive();
    }
  }

  @Test
  void what_does_not_matter_is_shrunk_away() throws ConfigurationException {
    PolicySet set = set("above");
    Random random = new Random(2);
    GeneratedDocument order = orders.generate(random);
    while (decide(set, order.document()).findingCount() == 0) {
      order = orders.generate(random);
    }
    GeneratedDocument simplest =
        order.shrunkWhile(each -> decide(set, each.document()).findingCount() > 0);
    assertThat(simplest).hasToString("""
        id: a
        state: new
        total: 4712
        lines: []
        note: 0
        """);
  }

  @Test
  void values_of_any_type_are_made() {
    DocumentGenerator durations =
        DocumentGenerator.of(new ListType(ScalarType.DURATION), Leaning.NONE);
    Random random = new Random(4);
    for (int i = 0; i < 50; i++) {
      GeneratedDocument value = durations.generate(random);
      Place first = Place.ROOT.index(0);
      if (first.find(value.root()) instanceof StringNode text) {
        assertThat(ScalarType.DURATION.parses(text.value())).isTrue();
      }
    }
  }

  @Test
  void a_type_that_is_not_declared_has_no_generator() {
    assertThat(DocumentGenerator.ofDeclared(library, "shop.Invoice", Leaning.NONE))
        .isEmpty();
  }
}
