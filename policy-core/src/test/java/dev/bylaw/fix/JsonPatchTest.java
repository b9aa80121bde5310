package dev.bylaw.fix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bylaw.decision.PatchOperation;
import dev.bylaw.document.JsonEquality;
import dev.bylaw.document.Node;
import dev.bylaw.internal.evaluate.Policies;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonPatchTest {
  @ParameterizedTest(name = "{1} {2} in {0}")
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
      {}                   | add     | /a       | 1        | {"a": 1}
      {"a": 1}             | add     | /a       | 2        | {"a": 2}
      {"a": [1, 2]}        | add     | /a/0     | 0        | {"a": [0, 1, 2]}
      {"a": [1, 2]}        | add     | /a/2     | 3        | {"a": [1, 2, 3]}
      {"a": [1]}           | add     | /a/-     | 2        | {"a": [1, 2]}
      {"a": {"b": 1}}      | add     | /a/c     | {"d": 2} | {"a": {"b": 1, "c": {"d": 2}}}
      {"a/b": {"c~d": 1}}  | replace | /a~1b/c~0d | 2      | {"a/b": {"c~d": 2}}
      {"": 1}              | replace | /        | 2        | {"": 2}
      {"a": 1}             | replace | ``       | [1]      | [1]
      {"a": [1, 2]}        | replace | /a/1     | 3        | {"a": [1, 3]}
      {"a": 1, "b": 2}     | remove  | /a       | null     | {"b": 2}
      {"a": [1, 2, 3]}     | remove  | /a/1     | null     | {"a": [1, 3]}
      """)
  void applies(String document, String operation, String path, String value, String expected)
      throws PatchException {
    Node result = JsonPatch.apply(
        Policies.json(document), List.of(operation(operation, path, Policies.json(value))));
    assertThat(JsonEquality.equal(result, Policies.json(expected)))
        .as("%s", result)
        .isTrue();
  }

  @ParameterizedTest(name = "{1} {2} in {0}")
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
      {}            | replace | /a    | there is nothing at it
      {}            | remove  | /a    | there is nothing at it
      {}            | add     | /a/b  | there is nothing at it
      {"a": 1}      | add     | /a/b  | there is an integer on the way
      {"a": [1]}    | add     | /a/2  | the list has no element 2
      {"a": [1]}    | remove  | /a/-  | the list has no element -
      {"a": [1]}    | remove  | /a/01 | the list has no element 01
      {"a": 1}      | remove  | ``    | the root cannot be removed
      {"a": 1}      | remove  | a     | the path is no JSON Pointer
      """)
  void refuses(String document, String operation, String path, String reason) {
    assertThatThrownBy(() -> JsonPatch.apply(
            Policies.json(document), List.of(operation(operation, path, Policies.json("1")))))
        .isInstanceOf(PatchException.class)
        .hasMessageContaining(reason);
  }

  private static PatchOperation operation(String name, String path, Node value) {
    return switch (name) {
      case "add" -> new PatchOperation.Add(path, value);
      case "replace" -> new PatchOperation.Replace(path, value);
      default -> new PatchOperation.Remove(path);
    };
  }
}
