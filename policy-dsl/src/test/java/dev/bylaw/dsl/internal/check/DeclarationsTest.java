package dev.bylaw.dsl.internal.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bylaw.dsl.fixture.Checked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is refused of declarations, with the underlined text. */
class DeclarationsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '\'',
      value = {
        // names
        "const a = 1 const a = 2 ~ B0106 a",
        "fn a(): int = 1 type a { x: int } ~ B0106 a",
        "type Pod { x: int } ~ B0107 Pod",
        "view Service = PodSpec of { Pod: spec } ~ B0107 Service",
        "type Container { x: int } ~ ''",
        "fn image(x: int): int = x ~ B0117 image",
        "type quantity { x: int } ~ B0117 quantity",
        "const request = 1 ~ B0117 request",
        "fn f(a: int, a: int): int = a ~ B0116 a",
        "type T { a: int, a: string } ~ B0116 a",
        "rule r(pod: int) on Pod as pod { deny if pod.kind == \"Pod\" message \"m\" } ~ B0116 pod",
        // types
        "fn f(a: Nothing): int = 1 ~ B0111 Nothing",
        "fn f(a: strin): int = 1 ~ B0111 strin",
        "fn f(a: Event): int = 1 ~ B0112 Event",
        "fn f(a: list): int = 1 ~ B0220 list",
        "fn f(a: string<int>): int = 1 ~ B0220 int",
        "fn f(a: list<int?>): int = 1 ~ B0221 int?",
        "type T = int | float ~ B0214 int | float",
        "type T = string | \"a\" ~ B0214 string | \"a\"",
        "type T = quantity | string ~ B0214 quantity | string",
        "type T = list<int> | set<int> ~ B0214 list<int> | set<int>",
        "type A { x: int } type B { x: int } type T = A | B ~ B0214 A | B",
        "type A { t: \"a\" } type B { t: \"b\" } type T = A | B ~ ''",
        "type A { t: \"a\"? } type B { t: \"b\" } type T = A | B ~ B0214 A | B",
        "type T = Pod | Deployment ~ ''",
        "type T = int | string | bool | list<int> | Pod ~ ''",
        "type T = list<T> ~ B0122 T",
        "type A = B type B = A | int ~ B0122 A",
        "type Tree { value: int, children: list<Tree> } ~ ''",
        "const c = 1 fn f(a: c): int = 1 ~ B0123 c",
        "view V = PodSpec of { Pod: spec } fn f(a: V): int = 1 ~ B0123 V",
        // functions and constants
        "fn f(a: int): string = a ~ B0201 a",
        "fn f(a: string?): string = a ~ B0202 a",
        "fn f(a: int): int = f(a) ~ B0120 f",
        "fn f(a: int): int = g(a) fn g(a: int): int = h(a) fn h(a: int): int = f(a) ~ B0120 f",
        "fn f(a: int = b): int = a const b = 2 ~ ''",
        "fn f(a: int, b: int = a): int = a + b ~ B0109 a",
        "fn f(a: bool = any x in [1]: x > 0): bool = a ~ B0309 any x in [1]: x > 0",
        "const a = b const b = a ~ B0121 a",
        "const a = f() fn f(): int = a ~ B0121 a",
        "const a = b + 1 const b = a + 1 ~ B0121 a",
        "const a: int = b + 1 const b: int = a + 1 ~ B0121 a",
        "const a: int = \"x\" ~ B0201 \"x\"",
        "const a: set<quantity> = {\"1Gi\", \"x\"} ~ B0205 \"x\"",
        "const a = [] ~ B0208 []",
        "const a = request.operation ~ B0309 request",
        "const a = now() ~ B0309 now()",
        "const a: version = platform ~ ''",
        "extern fn f(a: string): regex ~ B0217 regex",
        // views
        "view V = PodSpec of { Pod: spec, Deployment: spec.template.spec } ~ ''",
        "view V = Container of { Pod: spec.containers[*], Deployment: spec.template.spec.containers[0] } ~ ''",
        "view V = PodTemplateSpec of { Pod } ~ ''",
        "view V = int of { Pod } ~ B0305 int",
        "view V = PodSpec of { Pod } ~ B0305 Pod",
        "view V = PodSpec of { Pod: spec.container } ~ B0304 container",
        "view V = Container of { Pod: spec.containers } ~ B0305 spec.containers",
        "view V = Container of { Pod: spec.containers.x } ~ B0304 x",
        "view V = Container of { Pod: spec[*] } ~ B0304 [*]",
        "view V = PodSpec of { Pod: spec, Pod: spec } ~ B0306 Pod",
        "view V = PodSpec of { PodSpec } ~ B0306 PodSpec",
        "view V = PodSpec of { Podd: spec } ~ B0111 Podd",
        // annotations
        "@severity(high) rule r on Pod as p { deny message \"m\" } ~ ''",
        "@severity(hihg) rule r on Pod as p { deny message \"m\" } ~ B0115 hihg",
        "@severity rule r on Pod as p { deny message \"m\" } ~ B0115 @severity",
        "@severity(low) @severity(low) rule r on Pod as p { deny message \"m\" } ~ B0115 @severity(low)",
        "@maps(cis: \"1\", pss: [\"a\", \"b\"]) rule r on Pod as p { deny message \"m\" } ~ ''",
        "@maps(\"1\") rule r on Pod as p { deny message \"m\" } ~ B0115 \"1\"",
        "@maps(cis: 1) rule r on Pod as p { deny message \"m\" } ~ B0115 cis: 1",
        "@maps(cis: \"1\", cis: \"2\") rule r on Pod as p { deny message \"m\" } ~ B0115 cis: \"2\"",
        "@maps rule r on Pod as p { deny message \"m\" } ~ B0115 @maps",
        "@sverity(low) rule r on Pod as p { deny message \"m\" } ~ B0114 sverity",
        "@severity(low) fn f(): int = 1 ~ B0114 severity",
        "@default(deny) type T { x: int } ~ B0125 @default(deny)",
        "@default(allow) type T { x: int } ~ B0115 @default(allow)",
        // rules
        "rule r on PodSpec as p { deny message \"m\" } ~ B0307 PodSpec",
        "rule r on int as p { deny message \"m\" } ~ B0307 int",
        "rule r on list<Pod> as p { deny message \"m\" } ~ B0307 list<Pod>",
        "rule r on Pod | Pod as p { deny message \"m\" } ~ B0307 Pod",
        "rule r on Pud as p { deny message \"m\" } ~ B0111 Pud",
        "type T { x: int } rule r on T as t { deny message \"m\" } ~ ''",
        "type T { x: regex } rule r on T as t { deny message \"m\" } ~ B0217 T",
        "view V = PodSpec of { Pod: spec } rule r on V as v { deny message \"m\" } ~ ''",
        "view V = PodSpec of { Pod: spec } rule r on V | Pod as v { deny message \"m\" } ~ B0214 V | Pod",
        "rule r on Object as o { deny message \"m\" } ~ ''",
        "rule r on create, create Pod as p { deny message \"m\" } ~ B0308 create",
        "rule r on create Pod as p was o { deny message \"m\" } ~ B0308 o",
        "rule r on connect Pod as p { deny message \"m\" } ~ B0308 Pod",
        "rule r on connect Object as p { deny message \"m\" } ~ B0308 Object",
        "rule r on PodExecOptions as p { deny message \"m\" } ~ B0308 PodExecOptions",
        "rule r on connect PodExecOptions as p { deny message \"m\" } ~ ''",
        "rule r on Pod as p was o { deny if o.spec is absent message \"m\" } ~ ''",
        "rule r(a: int = 1, b: int = a + 1) on Pod as p { deny if a < b message \"m\" } ~ ''",
        "rule r(a: int = b, b: int = 1) on Pod as p { deny if a < b message \"m\" } ~ B0109 b",
        "rule r(a: int = \"1\") on Pod as p { deny if a < 2 message \"m\" } ~ B0201 \"1\"",
        "rule r(a: string = request.operation) on Pod as p { deny if a < \"2\" message \"m\" } ~ B0309 request",
        "rule r on Pod as p when p.spec.hostPID { deny message \"m\" } ~ B0202 p.spec.hostPID",
        "rule r on Pod as p { deny message 1 } ~ B0201 1",
        "rule r on Pod as p { deny message p.metadata.name } ~ B0202 p.metadata.name",
        "rule r on Pod as p { deny message \"${p.metadata.name}\" ++ \"${p.spec.nodeName}\" } ~ ''",
        "rule r on Pod as p { deny if \"${p.metadata.name}\" == \"a\" message \"m\" } ~ B0216 p.metadata.name",
        "rule r on Pod as p { allow if true message \"m\" } ~ B0125 allow if true message \"m\"",
        "rule r on Pod as p { for o in objects(Pod) { deny message \"m\" } } ~ B0125 objects",
        "rule r on Pod as p { let x = absent deny message \"m\" } ~ B0208 absent",
        "rule r on Pod as p { for c in p.spec.containers { let c = 1 deny if c > 0 message \"m\" } } ~ B0116 c",
        "rule a_very_long_name_for_a_rule_that_nobody_can_remember on Pod as p { deny message \"m\" } ~ B0124 a_very_long_name_for_a_rule_that_nobody_can_remember",
      })
  void are_checked(String declarations, String error) {
    Checked checked = Checked.declarations(declarations);
    if (error.isEmpty()) {
      assertThat(checked.errors()).isEmpty();
    } else {
      assertThat(checked.errors()).containsExactly(error);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '\'',
      value = {
        "expect deny ~ ''",
        "expect deny r at spec.containers[0].name message \"m\" ~ ''",
        "expect deny team.rules.r ~ ''",
        "expect deny rr ~ B0118 rr",
        "expect deny team.rule.r ~ B0118 team.rule.r",
        "expect deny r at spec.containers[*].name ~ B0311 [*]",
        "expect deny r expect allow ~ B0311 \"t\"",
        "expect fixed yaml \"a: 1\" ~ ''",
        "expect fixed toml \"a: 1\" ~ B0311 toml",
        "expect error at spec ~ ''",
        "with { limit: 3 } expect allow ~ ''",
        "with { limit: \"3\" } expect allow ~ B0201 \"3\"",
        "with { limits: 3 } expect allow ~ B0119 limits",
        "with { limit: 3, limit: 4 } expect allow ~ B0211 limit",
        "with { \"limit\": 3 } expect allow ~ B0310 { \"limit\": 3 }",
        "was yaml \"a: 1\" was yaml \"a: 1\" expect allow ~ B0310 was yaml \"a: 1\"",
        "inventory yaml \"a: 1\" expect allow ~ B0125 inventory yaml \"a: 1\"",
        "request { operation: \"create\", userInfo: {} } expect allow ~ ''",
        "request { operation: 1, userInfo: {} } expect allow ~ B0201 1",
        "expect that 1 < 2 ~ ''",
        "expect that 1 ~ B0201 1",
        "expect that request.operation == \"a\" ~ B0309 request",
      })
  void tests_are_checked(String items, String error) {
    String test = "rule r(limit: int) on Pod as p { deny if limit > 1 message \"m\" }"
        + " test \"t\" { input yaml \"a: 1\" " + items + " }";
    Checked checked = Checked.declarations(test);
    if (error.isEmpty()) {
      assertThat(checked.errors()).isEmpty();
    } else {
      assertThat(checked.errors()).containsExactly(error);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '\'',
      value = {
        "test \"t\" { expect allow } ~ B0310 \"t\"",
        "test \"t\" { input yaml \"a: 1\" } ~ B0311 \"t\"",
        "test \"t\" { input toml \"a\" expect allow } ~ B0310 toml",
        "test \"t\" { expect that true } test \"t\" { expect that true } ~ B0312 \"t\"",
        "test \"t\" { input Cmd { verb: \"get\" } expect allow } ~ ''",
        "test \"t\" { input { verb: \"get\" } expect allow } ~ ''",
        "test \"t\" { input Cmd { verb: \"gett\" } expect allow } ~ B0206 \"gett\"",
        "test \"t\" { input Cmd { } expect allow } ~ B0210 { }",
        "test \"t\" { input Cmd { verb: \"get\", x: 1 } expect allow } ~ B0104 x",
        "test \"t\" { input { verb: \"get\" } was { verb: \"put\" } expect allow } ~ ''",
      })
  void documents_of_tests_are_checked(String test, String error) {
    Checked checked = Checked.declarations("type Cmd { verb: \"get\" | \"put\", reason: string? }"
        + " rule r on Cmd as c { deny if c.verb == \"put\" message \"m\" } " + test);
    if (error.isEmpty()) {
      assertThat(checked.errors()).isEmpty();
    } else {
      assertThat(checked.errors()).containsExactly(error);
    }
  }

  @Test
  void a_test_and_a_rule_may_have_one_name() {
    Checked checked = Checked.declarations(
        "rule r on Pod as p { deny message \"m\" } test \"r\" { expect that true }");
    assertThat(checked.program().declarations(dev.bylaw.internal.program.TestDefinition.class))
        .hasSize(1);
    assertThat(checked.rule().id().name()).isEqualTo("r");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '\'',
      value = {
        "rule r on Pod as p { let x = 1 deny message \"m\" } ~ B0404 x",
        "rule r(a: int) on Pod as p { deny message \"m\" } ~ B0405 a",
        "fn f(a: int): int = 1 ~ B0405 a",
        "rule r on Pod as p { deny if false message \"m\" } ~ B0407 false",
        "rule r on Pod as p { deny if !(1 == 2 && p.spec is present) message \"m\" } ~ B0407 !(1 == 2 && p.spec is present)",
        "rule r on Pod as p when true || p.spec is present { deny message \"m\" } ~ B0407 true || p.spec is present",
        "rule r on Pod as p { require any c in p.spec.containers: c.name == c.name message \"m\" } ~ B0407 c.name == c.name",
        "rule r on Pod as p { for c in p.spec.containers where true { deny message \"m\" at c } } ~ B0407 true",
        "rule r on Pod as p { if true { deny message \"m\" } } ~ B0407 true",
        "rule r on Pod as p { if true { deny message \"m\" } else { deny message \"n\" } } ~ B0408 { deny message \"n\" }",
        "rule r on Pod as p { if false { deny message \"m\" } } ~ B0408 { deny message \"m\" }",
        "fn f(): int = if \"a\" == \"b\" then 1 else 2 ~ B0408 1",
        "fn f(): int = 1 rule r on Pod as p { deny message \"m\" } ~ B0410 f",
        "rule r on Pod as p { deny message `${p}` } ~ B0409 `${p}`",
        "rule r on Pod as p { let x = 1 deny if x is absent message \"m\" } ~ B0407 x is absent",
        "rule r on Pod as p { for c in p.spec.containers { deny if (c.name ?? \"a\") == \"b\" message \"m\" } } ~ B0407 ??",
      })
  void suspicious_code_is_warned_of(String declarations, String warning) {
    assertThat(Checked.declarations(declarations).diagnostics()).containsExactly(warning);
  }
}
