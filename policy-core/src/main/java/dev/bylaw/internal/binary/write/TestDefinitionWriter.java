package dev.bylaw.internal.binary.write;

import dev.bylaw.document.Place;
import dev.bylaw.internal.binary.Format.ExpectationTag;
import dev.bylaw.internal.binary.Format.InputTag;
import dev.bylaw.internal.program.TestDefinition;
import dev.bylaw.internal.program.TestDefinition.Expectation;
import dev.bylaw.internal.program.TestDefinition.Input;
import java.util.ArrayList;
import java.util.List;

/** Writes in-language tests. */
final class TestDefinitionWriter {
  private final SectionWriter out;
  private final ExpressionWriter expressions;

  TestDefinitionWriter(SectionWriter out) {
    this.out = out;
    this.expressions = new ExpressionWriter(out);
  }

  void write(TestDefinition test) {
    out.writeString(test.id().name());
    out.writeString(test.source());
    out.writeSpan(test.span());
    out.writeOptional(test.parameters(), expressions::write);
    out.writeList(test.inputs(), this::writeInput);
    out.writeList(test.expectations(), this::writeExpectation);
    out.body.writeCount(test.frameSize());
  }

  private void writeInput(Input input) {
    if (input instanceof Input.Text text) {
      beginInput(InputTag.TEXT, text);
      out.writeBoolean(text.yaml());
      out.writeString(text.text());
      out.body.writeSigned(text.textOffset());
    } else if (input instanceof Input.Files files) {
      beginInput(InputTag.FILES, files);
      out.writeString(files.pattern());
    } else if (input instanceof Input.Value value) {
      beginInput(InputTag.VALUE, value);
      expressions.write(value.value());
    }
  }

  private void beginInput(int tag, Input input) {
    out.body.writeByte(tag);
    out.writeEnum(input.role());
    out.writeDetailSpan(input.span());
  }

  private void writeExpectation(Expectation expectation) {
    if (expectation instanceof Expectation.Deny deny) {
      beginExpectation(ExpectationTag.DENY, deny);
      out.writeOptional(deny.rule(), out::writeId);
      out.writeOptional(deny.place(), this::writePlace);
      out.writeOptional(deny.message(), out::writeString);
    } else if (expectation instanceof Expectation.Allow allow) {
      beginExpectation(ExpectationTag.ALLOW, allow);
    } else if (expectation instanceof Expectation.EvaluationError error) {
      beginExpectation(ExpectationTag.ERROR, error);
      out.writeOptional(error.place(), this::writePlace);
    } else if (expectation instanceof Expectation.Fixed fixed) {
      beginExpectation(ExpectationTag.FIXED, fixed);
      out.writeBoolean(fixed.yaml());
      out.writeString(fixed.text());
    } else if (expectation instanceof Expectation.That that) {
      beginExpectation(ExpectationTag.THAT, that);
      expressions.write(that.condition());
    }
  }

  private void beginExpectation(int tag, Expectation expectation) {
    out.body.writeByte(tag);
    out.writeDetailSpan(expectation.span());
  }

  private void writePlace(Place place) {
    List<Place> steps = new ArrayList<>();
    place.steps().forEach(steps::add);
    out.writeList(steps, step -> {
      String key = step.key();
      out.writeBoolean(key != null);
      if (key != null) {
        out.writeString(key);
      } else {
        out.body.writeCount(step.index());
      }
    });
  }
}
