package dev.bylaw.dsl.internal.expression;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bylaw.dsl.fixture.Checked;
import dev.bylaw.internal.program.Statement;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What type an expression has, or which error with which underlined text. */
class ExpressionTypeTest {
  private static final String BEFORE = """
      package t
      type Point { x: int, y: int? }
      type Shape = "round" | "square"
      fn twice(n: int): int = n * 2
      fn named(n: string?): bool = n is present
      fn scaled(n: int, by: int = 2): int = n * by
      const pattern: regex = `a.*`
      const policies = {"Always", "Never"}
      rule r(shape: Shape, points: list<Point>, either: int | string, ver: version, at: instant,
          ceiling: quantity, wait: duration, block: cidr, ratio: float) on Pod as pod {
        let spec = pod.spec
        for c in pod.spec.containers {
          let result =\s""";

  private static Checked check(String expression) {
    return Checked.files(BEFORE + expression + "\n} }");
  }

  private static String typeOf(String expression) {
    return check(expression)
        .statements(Statement.Let.class)
        .get(1)
        .value()
        .type()
        .toString();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\'',
      value = {
        // literals
        "true                                 | bool",
        "1                                    | int",
        "1.5                                  | float",
        "\"a\"                                | string",
        "`a`                                  | string",
        "[1, 2]                               | list<int>",
        "[1, \"a\"]                           | 'list<int | string>'",
        "[]                                   | list<nothing>",
        "{1, 2}                               | set<int>",
        "{ \"a\": 1 }                         | map<int>",
        "{ a: 1, b: c.image }                 | '{ a: int, b: string? }'",
        "[c.image]                            | list<string>",
        // paths
        "pod.metadata.name                    | string?",
        "pod.kind                             | \"Pod\"",
        "pod.spec.containers                  | list<Container>?",
        "pod.spec.containers[0]               | Container?",
        "pod.spec.containers[0].name          | string?",
        "pod.metadata.labels[\"a\"]           | string?",
        "c.resources.limits[\"cpu\"]          | quantity?",
        "c.config[\"a\"][0]                   | json?",
        "{ a: 1 }[\"a\"]                      | int",
        "request.userInfo.groups              | list<string>?",
        "namespace.metadata.name              | string?",
        // operators
        "1 + 2 * 3                            | int",
        "1 + 0.5                              | float",
        "ceiling * 2 - \"1Gi\"                | quantity",
        "wait + \"1h\"                        | duration",
        "at - \"24h\"                         | instant",
        "-ceiling                             | quantity",
        "c.name ++ \"x\"                      | string",
        "spec.containers ++ spec.initContainers | list<Container>",
        "{1} ++ {2}                           | set<int>",
        "c.image ?? \"none\"                  | string",
        "c.image ?? pod.metadata.name         | string?",
        "c.weight ?? 1                        | float",
        "spec.priority ?? 0                   | int",
        "if spec.hostNetwork == true then 1 else 2 | int",
        "if spec.hostNetwork == true then 1 else absent | int?",
        "if spec.hostNetwork == true then 1 else 0.5 | float",
        "ver >= \"1.25\"                        | bool",
        "c.name < \"b\"                       | bool",
        "c.name matches `a.*`                 | bool",
        "c.name matches pattern               | bool",
        "c.name like \"a*\"                   | bool",
        "c.name within \"a/b\"                | bool",
        "image(c.name) within \"ghcr.io/acme\" | bool",
        "\"a\" in c.command                   | bool",
        "c.image in {\"a\"}                   | bool",
        "\"a\" !in pod.metadata.labels        | bool",
        "spec.restartPolicy in policies       | bool",
        "any p in c.ports: p.containerPort < 1024 | bool",
        "all i, p in c.ports: i > 0           | bool",
        "spec.hostNetwork is present          | bool",
        "either is int                        | bool",
        "c.config is list<json>               | bool",
        "c.config is Point                    | bool",
        // calls
        "twice(3)                             | int",
        "twice(spec.priority)                 | int?",
        "named(c.image)                       | bool",
        "scaled(1)                            | int",
        "image(c.image)                       | image?",
        "image(c.name)                        | image",
        "image(\"nginx\").tag                 | string?",
        "image(c.image).registry              | string?",
        "try int(c.name)                      | int?",
        "try c.name.size()                    | int?",
        "json(c.name)                         | json",
        "cidr(\"10.0.0.0/8\").contains(\"10.0.0.1\") | bool",
        "block.prefix                         | int",
        "at.hour()                            | int",
        "now().weekday()                      | int",
        "c.image.size()                       | int?",
        "c.command.size()                     | int",
        "c.command.first()                    | string?",
        "c.command.sorted()                   | list<string>",
        "c.command.join(\",\")                | string",
        "c.command.join(c.image)              | string?",
        "pod.metadata.labels.keys()           | list<string>",
        "c.keys()                             | list<string>",
        "spec.keys()                          | list<string>?",
        "c.name.before(\"/\")                 | string?",
        "c.name.split(\",\")                  | list<string>",
        "shape.upper()                        | string",
        // comprehensions
        "[x.name for x in pod.spec.containers] | list<string>",
        "[x.image for x in pod.spec.containers where x.name != \"a\"] | list<string>",
        "{x.name for x in pod.spec.containers} | set<string>",
        "{k: v.size() for k, v in pod.metadata.labels} | map<int>",
        "[p.containerPort for x in pod.spec.containers for p in x.ports] | list<int>",
      })
  void has_a_type(String expression, String type) {
    assertThat(check(expression).errors()).isEmpty();
    assertThat(typeOf(expression)).isEqualTo(type);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\'',
      value = {
        // names and fields
        "pod.spec.contaners                   | B0104 contaners",
        "c.nam                                | B0104 nam",
        "nope                                 | B0109 nope",
        "twice                                | B0123 twice",
        "Pod                                  | B0109 Pod",
        "twise(1)                             | B0110 twise",
        "size(c.name)                         | B0110 size",
        "c.name.sice()                        | B0113 sice",
        "c.name.keys()                        | B0113 keys",
        "c.twice()                            | B0113 twice",
        "c.command.size                       | B0223 size",
        "image(c.name).tag()                  | B0223 tag",
        "pod.metadata.labels.team             | B0104 team",
        "c.command.name                       | B0104 name",
        "c.config.a                           | B0219 a",
        "c.config.size()                      | B0219 size",
        // absence
        "spec.hostNetwork && true             | B0202 spec.hostNetwork",
        "!spec.hostNetwork                    | B0202 spec.hostNetwork",
        "spec.priority + 1                    | B0202 spec.priority",
        "spec.priority < 1                    | B0202 spec.priority",
        "c.image matches `a`                  | B0202 c.image",
        "c.image like \"a\"                   | B0202 c.image",
        "image(c.image) within \"a\"          | B0202 image(c.image)",
        "\"${c.image}\"                       | B0216 c.image",
        "if spec.hostPID then 1 else 2        | B0202 spec.hostPID",
        "c.image ++ \"x\"                     | B0202 c.image",
        "any x in spec.containers: x.image == c.image | B0203 ==",
        "c.image != pod.metadata.name         | B0203 !=",
        "c.image == absent                    | B0203 ==",
        "twice(absent)                        | B0202 absent",
        // types
        "c.name == 1                          | B0204 ==",
        "c.image == true                      | B0204 ==",
        "[1] == [\"a\"]                       | B0204 ==",
        "c == spec                            | B0204 ==",
        "1 in c.command                       | B0204 in",
        "c.config == 1                        | B0219 ==",
        "1 + \"a\"                            | B0207 +",
        "\"a\" + \"b\"                        | B0207 +",
        "2 * ceiling                          | B0207 *",
        "ceiling * ceiling                    | B0207 *",
        "ceiling < 5                          | B0207 <",
        "true < false                         | B0207 <",
        "block < block                        | B0207 <",
        "-c.name                              | B0207 -c.name",
        "[1] ++ {1}                           | B0207 ++",
        "1 within \"a\"                       | B0207 within",
        "twice(\"1\")                         | B0201 \"1\"",
        "twice(1.5)                           | B0201 1.5",
        "twice()                              | B0209 twice()",
        "scaled(1, 2, 3)                      | B0209 scaled(1, 2, 3)",
        "c.name.size(1)                       | B0209 c.name.size(1)",
        "image()                              | B0209 image()",
        "now(1)                               | B0209 now(1)",
        "quantity(ceiling)                    | B0201 ceiling",
        "image(1)                             | B0201 1",
        "c.image ?? 1                         | B0201 1",
        "pod.metadata.labels[1]               | B0201 1",
        "c.command[\"a\"]                     | B0201 \"a\"",
        "c[0]                                 | B0213 c[0]",
        "\"a\" in c.name                      | B0213 c.name",
        "any x in c.name: true                | B0213 c.name",
        "any x in c.config: true              | B0219 c.config",
        "any v in pod.metadata.labels: true   | B0212 v",
        "any k, x in {1}: true                | B0212 k",
        "any x, x in c.ports: true            | B0212 x",
        "any c in spec.containers: true       | B0116 c",
        "any request in spec.containers: true | B0117 request",
        "{}                                   | B0208 {}",
        "{1, 1}                               | B0211 1",
        "{ \"a\": 1, \"a\": 2 }               | B0211 \"a\"",
        "{ a: 1, a: 2 }                       | B0211 a",
        "if true then c else spec             | B0214 if true then c else spec",
        "[c, spec]                            | B0214 [c, spec]",
        "try c.name                           | B0222 c.name",
        // literals
        "ver >= \"one\"                         | B0205 \"one\"",
        "ceiling == \"4GB\"                   | B0205 \"4GB\"",
        "image(\"UPPER:\")                    | B0205 \"UPPER:\"",
        "cidr(\"10.0.0.0/33\")                | B0205 \"10.0.0.0/33\"",
        "int(\"1x\")                          | B0205 \"1x\"",
        "c.name matches `a(`                  | B0205 `a(`",
        "image(c.name) within \"ghcr.io/UP\"  | B0205 \"ghcr.io/UP\"",
        "shape == \"rond\"                    | B0206 \"rond\"",
        "shape != \"rond\"                    | B0206 \"rond\"",
        "\"rond\" == shape                    | B0206 \"rond\"",
        "shape in {\"round\", \"sqare\"}      | B0206 \"sqare\"",
        "shape in [\"sqare\"]                 | B0206 \"sqare\"",
        "spec.restartPolicy ?? \"Allways\"    | B0206 \"Allways\"",
        "spec.restartPolicy in {\"Alway\"}    | B0206 \"Alway\"",
        "c.securityContext.procMount in policies | B0204 in",
        "either is float                      | B0215 float",
        "either is bool                       | B0215 bool",
        "c is Container                       | B0215 Container",
        "c.config is regex                    | B0217 regex",
        "either is int?                       | B0221 int?",
        "either is Flat                       | B0111 Flat",
        "regex(c.name)                        | B0217 c.name",
        "c.name matches c.image               | B0217 c.image",
        "image(c.name) like \"a*\"            | B0218 like",
      })
  void is_refused(String expression, String error) {
    assertThat(check(expression).errors()).containsExactly(error);
  }
}
