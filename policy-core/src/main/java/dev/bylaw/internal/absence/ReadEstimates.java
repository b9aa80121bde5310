package dev.bylaw.internal.absence;

import dev.bylaw.internal.program.Declaration;
import dev.bylaw.internal.program.Expression;
import dev.bylaw.internal.program.FunctionDefinition;
import dev.bylaw.internal.program.Parameter;
import dev.bylaw.internal.program.Program;
import dev.bylaw.internal.value.IntValue;
import dev.bylaw.internal.value.StringValue;
import dev.bylaw.type.OptionalType;
import dev.bylaw.type.RecordType;
import dev.bylaw.type.Type;
import dev.bylaw.type.UnionType;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** What is known of what is read from documents, and through the calls of functions. */
final class ReadEstimates {
  private static final String ANY_KEY = "…";

  private final ExpressionEstimates expressions;
  private final Program program;
  private final Hypothesis hypothesis;
  private Set<DocumentPath> reads = new LinkedHashSet<>();

  ReadEstimates(ExpressionEstimates expressions, Program program, Hypothesis hypothesis) {
    this.expressions = expressions;
    this.program = program;
    this.hypothesis = hypothesis;
  }

  Set<DocumentPath> take() {
    Set<DocumentPath> taken = reads;
    reads = new LinkedHashSet<>();
    return taken;
  }

  Estimate local(Expression.ReadLocal local) {
    reads.addAll(expressions.frame().reads(local.slot()));
    return expressions.frame().value(local.slot());
  }

  Estimate ambient(Expression.ReadAmbient ambient) {
    return new Estimate.Open(
        Set.of(DocumentPath.named(ambient.name())), ambient.type() instanceof OptionalType);
  }

  Estimate field(Expression.ReadField field, Estimate target) {
    if (target instanceof Estimate.Fields record) {
      return record.values().getOrDefault(field.field(), Estimate.Known.ABSENT);
    }
    return step(target, isOptional(field), path -> path.field(field.field()));
  }

  Estimate element(Estimate target, Estimate key) {
    if (key.isAbsent() || key instanceof Estimate.Failed) {
      return key;
    }
    return step(target, true, path -> path.key(written(key)));
  }

  private Estimate step(Estimate target, boolean optional, UnaryOperator<DocumentPath> step) {
    if (target.isAbsent() || target instanceof Estimate.Failed) {
      return target;
    }
    if (!(target instanceof Estimate.Open open)) {
      return Estimate.Open.computed(true);
    }
    Set<DocumentPath> paths =
        open.paths().stream().map(step).collect(Collectors.toCollection(LinkedHashSet::new));
    if (optional) {
      reads.addAll(paths);
    }
    return hypothesis.read(paths, optional || open.mayBeAbsent());
  }

  private static String written(Estimate key) {
    if (key instanceof Estimate.Known known && known.value() instanceof StringValue text) {
      return "\"" + text.value() + "\"";
    }
    if (key instanceof Estimate.Known known && known.value() instanceof IntValue number) {
      return Long.toString(number.value());
    }
    return ANY_KEY;
  }

  /** Whether the declaration of a field lets it be absent, in any alternative. */
  private static boolean isOptional(Expression.ReadField field) {
    Type target = OptionalType.unwrap(field.target().type());
    List<Type> alternatives =
        target instanceof UnionType union ? union.alternatives() : List.of(target);
    return alternatives.stream()
        .filter(RecordType.class::isInstance)
        .flatMap(each -> ((RecordType) each).field(field.field()).stream())
        .anyMatch(each -> each.type() instanceof OptionalType);
  }

  /** A function is not called where an argument is absent that must not be. */
  Estimate call(Expression.CallFunction call) {
    List<Estimate> arguments = call.arguments().stream().map(expressions::of).toList();
    Optional<Estimate> failed =
        arguments.stream().filter(Estimate.Failed.class::isInstance).findFirst();
    Optional<Declaration> declaration = program.declaration(call.function());
    if (failed.isPresent()
        || declaration.isEmpty()
        || !(declaration.get() instanceof FunctionDefinition function)) {
      return failed.orElseGet(() -> Estimate.Open.computed(call.type() instanceof OptionalType));
    }
    EstimateFrame inner = new EstimateFrame(Math.max(function.frameSize(), arguments.size()));
    boolean mayLack = false;
    for (int i = 0; i < function.parameters().size(); i++) {
      Parameter parameter = function.parameters().get(i);
      boolean needed = !(parameter.type() instanceof OptionalType);
      if (needed && arguments.get(i).isAbsent()) {
        return Estimate.Known.ABSENT;
      }
      mayLack |= needed && arguments.get(i).mayBeAbsent();
      inner.set(i, needed ? arguments.get(i).present() : arguments.get(i));
    }
    Estimate result = expressions.in(inner, function.body());
    return mayLack && !result.isAbsent() ? orAbsent(result) : result;
  }

  private static Estimate orAbsent(Estimate result) {
    return result instanceof Estimate.Open open
        ? new Estimate.Open(open.paths(), true)
        : Estimate.Open.computed(true);
  }
}
