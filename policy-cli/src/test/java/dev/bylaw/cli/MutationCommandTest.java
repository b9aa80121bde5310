package dev.bylaw.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code bylaw test --mutate}. */
final class MutationCommandTest {
  private static final String POLICY = """
      package shop
      type Order { total: int }
      rule total on Order as o {
        deny if o.total > 100 message "too much"
      }
      test "99 passes" { input Order { total: 99 }  expect allow }
      test "101 is denied" { input Order { total: 101 }  expect deny total at total }
      """;
  private static final String SURVIVOR = """
      - declaration: shop.total
        operator: comparison-boundary
        from: deny if o.total > 100 message "too much"
        to: deny if o.total >= 100 message "too much"
        reason: orders of exactly 100 are not agreed upon
      """;

  @TempDir
  Path folder;

  @BeforeEach
  void write() throws IOException {
    Files.writeString(folder.resolve("shop.bylaw"), POLICY);
    Files.writeString(folder.resolve("accepted.yaml"), SURVIVOR);
  }

  @Test
  void survivors_are_shown_as_diffs_with_a_score() {
    CommandLineRun run = run("--mutate");

    assertThat(run.exitCode()).isZero();
    assertThat(run.output())
        .contains("""
        survived: a boundary is moved by one in shop.total; evaluated by 2 tests
          --> shop.bylaw:4:19
          -  deny if o.total > 100 message "too much"
          +  deny if o.total >= 100 message "too much"
        """)
        .contains("mutation score 80.0 %: 4 of 5 changes noticed, 1 survived, 0 not covered");
  }

  @Test
  void a_score_under_the_limit_fails() {
    assertThat(run("--fail-under-mutation", "80").exitCode()).isZero();

    CommandLineRun run = run("--fail-under-mutation", "80.5");
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.errors()).contains("the mutation score is 80.0 %, less than 80.5 %");
  }

  @Test
  void accepted_survivors_are_shown_with_their_reason() {
    CommandLineRun run = run("--accept-survivors", "accepted.yaml");

    assertThat(run.exitCode()).isZero();
    assertThat(run.output())
        .contains("accepted: orders of exactly 100 are not agreed upon")
        .contains("1 of them accepted");
  }

  @Test
  void a_survivor_without_an_entry_and_an_entry_without_a_survivor_fail() throws IOException {
    Files.writeString(folder.resolve("accepted.yaml"), SURVIVOR.replace(">= 100", ">= 1"));

    CommandLineRun run = run("--accept-survivors", "accepted.yaml");

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.errors())
        .contains("1 of the changes that no test notices is not in accepted.yaml")
        .contains("1 of the accepted changes in accepted.yaml does not survive");
    assertThat(run.output()).contains("accepted in vain: comparison-boundary in shop.total");
  }

  @Test
  void tests_that_fail_are_refused() throws IOException {
    Files.writeString(folder.resolve("shop.bylaw"), POLICY.replace("total: 99 ", "total: 999 "));

    CommandLineRun run = run("--mutate");

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.errors()).contains("nothing was changed");
    assertThat(run.output()).contains("1 failed").doesNotContain("mutation score");
  }

  @Test
  void what_cannot_be_asked_for_is_refused() throws IOException {
    assertThat(run("--mutate", "--watch").exitCode()).isEqualTo(2);
    assertThat(run("--mutate", "--select", "*").exitCode()).isEqualTo(2);
    assertThat(run("--fail-under-mutation", "101").errors()).contains("not from 0 to 100");
    assertThat(run("--mutation-format", "tap").errors()).contains("--mutation-format");
    assertThat(run("--mutate", "--format", "json").errors())
        .contains("--mutation-format: only texts can follow one another");
    assertThat(run("--accept-survivors", "nowhere.yaml").errors()).contains("nowhere.yaml");
    Files.writeString(folder.resolve("accepted.yaml"), "a: 1");
    assertThat(run("--accept-survivors", "accepted.yaml").errors()).contains("accepted.yaml:1:1");
  }

  @Test
  void the_json_report_is_as_its_schema_says() throws IOException {
    CommandLineRun run =
        run("--mutation-format", "json=m.json", "--accept-survivors", "accepted.yaml");

    assertThat(run.exitCode()).isZero();
    Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(Files.readString(Path.of("../docs/schemas/mutation.schema.json")));
    String json = Files.readString(folder.resolve("m.json"));
    assertThat(schema.validate(json, InputFormat.JSON)).isEmpty();
    assertThat(json).contains("\"score\" : 80.0", "\"fate\" : \"survived\"", "\"killer\" : ");
  }

  private CommandLineRun run(String... options) {
    String[] arguments = new String[options.length + 2];
    arguments[0] = "test";
    arguments[1] = "shop.bylaw";
    System.arraycopy(options, 0, arguments, 2, options.length);
    return CommandLineRun.of(folder, "", arguments);
  }
}
