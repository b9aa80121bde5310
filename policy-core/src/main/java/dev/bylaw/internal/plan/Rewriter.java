package dev.bylaw.internal.plan;

import java.util.List;

/** Makes plans anew, operand by operand; what is not overridden stays as it is. */
abstract class Rewriter {
  Operand.Variable variable(Operand.Variable variable) {
    return variable;
  }

  Operand operand(Operand operand) {
    if (operand instanceof Operand.Variable variable) {
      return variable(variable);
    }
    if (operand instanceof Operand.Field field) {
      return new Operand.Field(
          operand(field.target()), field.name(), field.type(), field.required(), field.shapes());
    }
    if (operand instanceof Operand.Entry entry) {
      return new Operand.Entry(
          operand(entry.map()), operand(entry.key()), entry.type(), entry.shapes());
    }
    if (operand instanceof Operand.Coalesce coalesce) {
      return new Operand.Coalesce(operand(coalesce.left()), operand(coalesce.right()));
    }
    if (operand instanceof Operand.Choice choice) {
      return new Operand.Choice(
          test(choice.condition()),
          operand(choice.whenTrue()),
          operand(choice.whenFalse()),
          choice.type());
    }
    return composed(operand);
  }

  private Operand composed(Operand operand) {
    if (operand instanceof Operand.Truth truth) {
      return new Operand.Truth(test(truth.test()), truth.type());
    }
    if (operand instanceof Operand.Let let) {
      return new Operand.Let(
          variable(let.variable()), operand(let.value()), operand(let.operand()));
    }
    if (operand instanceof Operand.After after) {
      List<Term> first = terms(after.first());
      return first.isEmpty()
          ? operand(after.operand())
          : new Operand.After(first, operand(after.operand()));
    }
    if (operand instanceof Operand.Narrowed narrowed) {
      return new Operand.Narrowed(operand(narrowed.operand()), narrowed.type());
    }
    if (operand instanceof Operand.Text text) {
      return new Operand.Text(operands(text.parts()), text.type());
    }
    if (operand instanceof Operand.Size size) {
      return new Operand.Size(operand(size.list()), size.type());
    }
    if (operand instanceof Operand.Arithmetic calculation) {
      return new Operand.Arithmetic(
          calculation.operator(),
          operand(calculation.left()),
          operand(calculation.right()),
          calculation.type());
    }
    return operand;
  }

  private List<Operand> operands(List<Operand> operands) {
    return operands.stream().map(this::operand).toList();
  }

  /** Variables and constants end nothing, so that they need not be evaluated first. */
  private List<Term> terms(List<Term> terms) {
    return terms.stream()
        .map(this::term)
        .filter(each -> !(each instanceof Operand.Variable) && !(each instanceof Operand.Constant))
        .toList();
  }

  Term term(Term term) {
    if (term instanceof Sequence sequence) {
      return sequence(sequence);
    }
    return term instanceof Test test ? test(test) : operand((Operand) term);
  }

  Sequence sequence(Sequence sequence) {
    return new Sequence(
        terms(sequence.first()),
        segments(sequence.segments()),
        sequence.distinct(),
        sequence.element());
  }

  private List<Segment> segments(List<Segment> segments) {
    return segments.stream().map(this::segment).toList();
  }

  private Segment segment(Segment segment) {
    if (segment instanceof Segment.Elements elements) {
      return new Segment.Elements(operand(elements.list()));
    }
    if (segment instanceof Segment.Entries entries) {
      return new Segment.Entries(operand(entries.map()));
    }
    if (segment instanceof Segment.Single single) {
      return new Segment.Single(operand(single.value()));
    }
    if (segment instanceof Segment.Nested nested) {
      return new Segment.Nested(
          binding(nested.binding()),
          segments(nested.sources()),
          test(nested.where()),
          segments(nested.inner()));
    }
    Segment.When when = (Segment.When) segment;
    return new Segment.When(
        test(when.condition()), segments(when.whenTrue()), segments(when.whenFalse()));
  }

  Binding binding(Binding binding) {
    return new Binding(binding.key().map(this::variable), variable(binding.value()));
  }

  Test test(Test test) {
    if (test instanceof Test.Not not) {
      return new Test.Not(test(not.operand()));
    }
    if (test instanceof Test.Logical logical) {
      return new Test.Logical(
          logical.conjunction(), logical.tests().stream().map(this::test).toList());
    }
    if (test instanceof Test.Present present) {
      return new Test.Present(operand(present.operand()));
    }
    if (test instanceof Test.IsTrue isTrue) {
      return new Test.IsTrue(operand(isTrue.operand()));
    }
    if (test instanceof Test.Equal equal) {
      return new Test.Equal(operand(equal.left()), operand(equal.right()));
    }
    if (test instanceof Test.Ordered ordered) {
      return new Test.Ordered(
          ordered.operator(), operand(ordered.left()), operand(ordered.right()));
    }
    return lookup(test);
  }

  private Test lookup(Test test) {
    if (test instanceof Test.InConstants in) {
      return new Test.InConstants(operand(in.element()), in.constants());
    }
    if (test instanceof Test.InList in) {
      return new Test.InList(operand(in.element()), operand(in.list()));
    }
    if (test instanceof Test.Texts texts) {
      return new Test.Texts(texts.property(), operand(texts.text()), operand(texts.argument()));
    }
    if (test instanceof Test.BeginsAny begins) {
      return new Test.BeginsAny(operand(begins.text()), begins.prefixes());
    }
    if (test instanceof Test.Matches matches) {
      return new Test.Matches(operand(matches.text()), matches.regex());
    }
    if (test instanceof Test.Like like) {
      return new Test.Like(operand(like.text()), like.glob());
    }
    if (test instanceof Test.HasType hasType) {
      return new Test.HasType(operand(hasType.operand()), hasType.held());
    }
    return composed(test);
  }

  private Test composed(Test test) {
    if (test instanceof Test.Some some) {
      return new Test.Some(
          binding(some.binding()), segment(some.segment()), test(some.condition()));
    }
    if (test instanceof Test.Choice choice) {
      return new Test.Choice(
          test(choice.condition()), test(choice.whenTrue()), test(choice.whenFalse()));
    }
    if (test instanceof Test.Let let) {
      return new Test.Let(variable(let.variable()), operand(let.value()), test(let.test()));
    }
    if (test instanceof Test.After after) {
      List<Term> first = terms(after.first());
      return first.isEmpty() ? test(after.test()) : new Test.After(first, test(after.test()));
    }
    return test;
  }

  List<Step> steps(List<Step> steps) {
    return steps.stream().map(this::step).toList();
  }

  Step step(Step step) {
    if (step instanceof Step.Let let) {
      return new Step.Let(variable(let.variable()), operand(let.value()));
    }
    if (step instanceof Step.Force force) {
      return new Step.Force(term(force.term()));
    }
    if (step instanceof Step.Loop loop) {
      return new Step.Loop(
          sequence(loop.source()), binding(loop.binding()), loop.types(), steps(loop.body()));
    }
    if (step instanceof Step.When when) {
      return new Step.When(test(when.condition()), steps(when.whenTrue()), steps(when.whenFalse()));
    }
    return report((Step.Report) step);
  }

  Step report(Step.Report report) {
    return new Step.Report(
        report.check(),
        report.order(),
        report.elements().stream().map(this::variable).toList());
  }
}
