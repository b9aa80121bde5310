package dev.bylaw.internal.specialise;

import dev.bylaw.internal.plan.Operand;
import dev.bylaw.internal.plan.Segment;
import dev.bylaw.internal.plan.Sequence;
import dev.bylaw.internal.plan.Term;
import dev.bylaw.internal.plan.Test;

/** Finds out what a term reads whatever the document is; it may overlook something. */
final class AlwaysRead {
  private AlwaysRead() {}

  static boolean isReadIn(Term term, Term read) {
    if (term.equals(read)) {
      return true;
    }
    if (term instanceof Sequence sequence) {
      return sequence.segments().stream().anyMatch(each -> isReadIn(each, read));
    }
    return term instanceof Test test ? isReadIn(test, read) : isReadIn((Operand) term, read);
  }

  private static boolean isReadIn(Segment segment, Term read) {
    if (segment instanceof Segment.Elements elements) {
      return isReadIn(elements.list(), read);
    }
    if (segment instanceof Segment.Entries entries) {
      return isReadIn(entries.map(), read);
    }
    if (segment instanceof Segment.Single single) {
      return isReadIn(single.value(), read);
    }
    return segment instanceof Segment.Nested nested
        && nested.sources().stream().anyMatch(each -> isReadIn(each, read));
  }

  private static boolean isReadIn(Operand operand, Term read) {
    if (operand instanceof Operand.Field field) {
      return isReadIn((Term) field.target(), read);
    }
    if (operand instanceof Operand.Choice choice) {
      return isReadIn((Term) choice.condition(), read);
    }
    return operand instanceof Operand.Coalesce coalesce && isReadIn((Term) coalesce.left(), read);
  }

  private static boolean isReadIn(Test test, Term read) {
    if (test instanceof Test.Not not) {
      return isReadIn((Term) not.operand(), read);
    }
    if (test instanceof Test.Logical logical) {
      return isReadIn((Term) logical.tests().get(0), read);
    }
    if (test instanceof Test.Present present) {
      return isReadIn((Term) present.operand(), read);
    }
    if (test instanceof Test.IsTrue isTrue) {
      return isReadIn((Term) isTrue.operand(), read);
    }
    if (test instanceof Test.Equal equal) {
      return isReadIn((Term) equal.left(), read) || isReadIn((Term) equal.right(), read);
    }
    return test instanceof Test.InConstants in && isReadIn((Term) in.element(), read);
  }
}
