package dev.bylaw.dsl.testing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bylaw.diagnostic.Diagnostic;
import dev.bylaw.dsl.Bylaw;
import dev.bylaw.dsl.Compilation;
import dev.bylaw.dsl.CompileOptions;
import dev.bylaw.library.Library;
import dev.bylaw.source.SourceText;
import java.util.List;

/** A policy on orders, to which tests are added. */
final class ShopPolicy {
  static final String POLICY = """
      package shop

      type Order { id: string, total: int, currency: string?, lines: list<Line> }
      type Line { item: string, count: int?, limit: quantity? }

      rule currency on Order as o {
        require o.currency is present message "order ${o.id} has no currency" fix o.currency = "EUR"
      }

      rule counts(most: int = 10) on Order as o {
        for l in o.lines {
          deny if (l.count ?? 1) > most message "${l.item}: too many" fix l.count = most
        }
      }

      rule limits on Order as o {
        for l in o.lines {
          deny if (l.limit ?? "0") > "1Gi" message "${l.item}: limit"
        }
      }
      """;

  static final String TWO_FAULTS = """
        input Order { id: "a", total: 1, lines: [ { item: "x", count: 50 } ] }
      """;

  private ShopPolicy() {}

  /** Makes what runs the tests of a policy that imports nothing. */
  static TestRunner runner(String policy) {
    return new TestRunner(library(policy, CompileOptions.of(List.of())), List.of());
  }

  /** Compiles a policy, which must have no error. */
  static Library library(String policy, CompileOptions options) {
    Compilation compilation = Bylaw.check(List.of(SourceText.of("policy.bylaw", policy)), options);
    assertThat(compilation.errors())
        .extracting(Diagnostic::message)
        .as("errors in the policy")
        .isEmpty();
    return compilation.library().orElseThrow();
  }
}
