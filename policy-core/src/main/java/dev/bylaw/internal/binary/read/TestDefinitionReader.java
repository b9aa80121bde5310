package dev.bylaw.internal.binary.read;

import dev.bylaw.document.Place;
import dev.bylaw.internal.binary.Format.ExpectationTag;
import dev.bylaw.internal.binary.Format.InputTag;
import dev.bylaw.internal.binary.RefusedProgramException;
import dev.bylaw.internal.program.DeclarationId;
import dev.bylaw.internal.program.Expression;
import dev.bylaw.internal.program.TestDefinition;
import dev.bylaw.internal.program.TestDefinition.Expectation;
import dev.bylaw.internal.program.TestDefinition.Input;
import dev.bylaw.internal.program.TestDefinition.Role;
import dev.bylaw.source.Span;
import java.util.List;
import java.util.Optional;

/** Reads in-language tests, as {@code TestDefinitionWriter} writes them. */
final class TestDefinitionReader {
  private final SectionReader in;
  private final ExpressionReader expressions;

  TestDefinitionReader(SectionReader in) {
    this.in = in;
    this.expressions = new ExpressionReader(in);
  }

  TestDefinition read(String packageName) {
    DeclarationId id = new DeclarationId(packageName, in.readString());
    String source = in.readString();
    Span span = in.readSpan();
    Optional<Expression> parameters = in.readOptional(expressions::read);
    List<Input> inputs = in.readList(this::readInput);
    List<Expectation> expectations = in.readList(this::readExpectation);
    return new TestDefinition(
        id, parameters, inputs, expectations, in.body.readCount(), source, span);
  }

  private Input readInput() {
    int tag = in.body.readByte();
    Role role = in.readEnum(Role.class);
    Span span = in.readDetailSpan();
    return switch (tag) {
      case InputTag.TEXT ->
        new Input.Text(role, in.body.readBoolean(), in.readString(), readOffset(), span);
      case InputTag.FILES -> new Input.Files(role, in.readString(), span);
      case InputTag.VALUE -> new Input.Value(role, expressions.read(), span);
      default -> throw SectionReader.unknownTag("input", tag);
    };
  }

  private int readOffset() {
    long offset = in.body.readSigned();
    if (offset != (int) offset) {
      throw new RefusedProgramException("an offset is out of range");
    }
    return (int) offset;
  }

  private Expectation readExpectation() {
    int tag = in.body.readByte();
    Span span = in.readDetailSpan();
    return switch (tag) {
      case ExpectationTag.DENY ->
        new Expectation.Deny(
            in.readOptional(in::readId),
            in.readOptional(this::readPlace),
            in.readOptional(in::readString),
            span);
      case ExpectationTag.ALLOW -> new Expectation.Allow(span);
      case ExpectationTag.ERROR ->
        new Expectation.EvaluationError(in.readOptional(this::readPlace), span);
      case ExpectationTag.FIXED ->
        new Expectation.Fixed(in.body.readBoolean(), in.readString(), span);
      case ExpectationTag.THAT -> new Expectation.That(expressions.read(), span);
      default -> throw SectionReader.unknownTag("expectation", tag);
    };
  }

  private Place readPlace() {
    Place place = Place.ROOT;
    int steps = in.body.readLength();
    for (int i = 0; i < steps; i++) {
      place = in.body.readBoolean() ? place.key(in.readString()) : place.index(in.body.readCount());
    }
    return place;
  }
}
