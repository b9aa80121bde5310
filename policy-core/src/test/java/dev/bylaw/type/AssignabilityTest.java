package dev.bylaw.type;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class AssignabilityTest {
  private static final RecordType POINT = record("Point", field("x", ScalarType.INT));
  private static final RecordType SPACE =
      record("Space", field("x", ScalarType.INT), field("z", ScalarType.INT));
  private static final RecordType REAL = record("Real", field("x", ScalarType.FLOAT));
  private static final RecordType MAYBE =
      record("Maybe", field("x", OptionalType.of(ScalarType.INT)));
  private static final RecordType POD = kind("Pod");
  private static final RecordType OTHER = kind("Other");
  private static final RecordType PLAIN = record("Plain", field("kind", ScalarType.STRING));
  private static final RecordType LIST_A = recursive("A");
  private static final RecordType LIST_B = recursive("B");
  private static final Type A = new LiteralType("a");
  private static final Type B = new LiteralType("b");
  private static final Type AB = UnionType.of(List.of(A, B));
  private static final Type NUMBER_OR_TEXT =
      UnionType.of(List.of(ScalarType.INT, ScalarType.STRING));

  static Stream<Arguments> pairs() {
    return Stream.of(
        Arguments.of(ScalarType.INT, ScalarType.INT, true),
        Arguments.of(ScalarType.INT, ScalarType.FLOAT, true),
        Arguments.of(ScalarType.FLOAT, ScalarType.INT, false),
        Arguments.of(ScalarType.INT, OptionalType.of(ScalarType.FLOAT), true),
        Arguments.of(OptionalType.of(ScalarType.INT), OptionalType.of(ScalarType.FLOAT), false),
        Arguments.of(new ListType(ScalarType.INT), new ListType(ScalarType.FLOAT), false),
        Arguments.of(POINT, REAL, false),
        Arguments.of(ScalarType.STRING, ScalarType.QUANTITY, false),
        Arguments.of(ScalarType.INT, OptionalType.of(ScalarType.INT), true),
        Arguments.of(OptionalType.of(ScalarType.INT), ScalarType.INT, false),
        Arguments.of(OptionalType.of(NothingType.NOTHING), OptionalType.of(ScalarType.INT), true),
        Arguments.of(OptionalType.of(NothingType.NOTHING), ScalarType.INT, false),
        Arguments.of(A, ScalarType.STRING, true),
        Arguments.of(ScalarType.STRING, A, false),
        Arguments.of(A, AB, true),
        Arguments.of(AB, A, false),
        Arguments.of(AB, ScalarType.STRING, true),
        Arguments.of(ScalarType.INT, NUMBER_OR_TEXT, true),
        Arguments.of(A, NUMBER_OR_TEXT, true),
        Arguments.of(NUMBER_OR_TEXT, ScalarType.INT, false),
        Arguments.of(new ListType(A), new ListType(ScalarType.STRING), true),
        Arguments.of(new ListType(NothingType.NOTHING), new ListType(POD), true),
        Arguments.of(new ListType(A), new SetType(A), false),
        Arguments.of(new MapType(A), new MapType(ScalarType.STRING), true),
        Arguments.of(SPACE, POINT, true),
        Arguments.of(POINT, SPACE, false),
        Arguments.of(POINT, MAYBE, true),
        Arguments.of(MAYBE, POINT, false),
        Arguments.of(POD, PLAIN, true),
        Arguments.of(PLAIN, POD, false),
        Arguments.of(POD, OTHER, false),
        Arguments.of(POD, kind("Pod"), true),
        Arguments.of(LIST_A, LIST_B, true),
        Arguments.of(ScalarType.STRING, JsonType.JSON, false));
  }

  @ParameterizedTest
  @MethodSource("pairs")
  void is_structural(Type from, Type to, boolean assignable) {
    assertThat(Assignability.isAssignable(from, to)).isEqualTo(assignable);
  }

  @ParameterizedTest
  @MethodSource("pairs")
  void a_refused_alternative_is_not_taken_for_granted_afterwards(
      Type from, Type to, boolean assignable) {
    RecordType twice = record("Twice", field("a", from), field("b", from));
    RecordType either =
        record("Either", field("a", UnionType.of(List.of(ScalarType.BOOL, to))), field("b", to));
    boolean nested = assignable
        && !(from == ScalarType.INT
            && !to.equals(ScalarType.INT)
            && OptionalType.unwrap(to) == ScalarType.FLOAT);
    if (!(to instanceof OptionalType)) {
      assertThat(Assignability.isAssignable(twice, either)).isEqualTo(nested);
    }
  }

  private static RecordType record(String name, Field... fields) {
    return RecordType.of(name, () -> List.of(fields));
  }

  private static RecordType kind(String name) {
    return RecordType.ofKind(
        name,
        new KindName("", name),
        Optional.empty(),
        () -> List.of(field("kind", new LiteralType(name))));
  }

  private static RecordType recursive(String name) {
    RecordType[] self = new RecordType[1];
    self[0] = RecordType.of(name, () -> List.of(field("next", OptionalType.of(self[0]))));
    return self[0];
  }

  private static Field field(String name, Type type) {
    return Field.of(name, type);
  }
}
