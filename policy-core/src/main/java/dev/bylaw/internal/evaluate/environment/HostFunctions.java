package dev.bylaw.internal.evaluate.environment;

import dev.bylaw.decision.ErrorCode;
import dev.bylaw.document.Node;
import dev.bylaw.document.NullNode;
import dev.bylaw.evaluation.HostFunction;
import dev.bylaw.internal.fit.TypeFit;
import dev.bylaw.internal.program.HostFunctionDefinition;
import dev.bylaw.internal.value.AbsentValue;
import dev.bylaw.internal.value.EvaluationFailure;
import dev.bylaw.internal.value.Meter;
import dev.bylaw.internal.value.Origin;
import dev.bylaw.internal.value.TypedReader;
import dev.bylaw.internal.value.Value;
import dev.bylaw.internal.value.ValueWriter;
import dev.bylaw.source.Span;
import dev.bylaw.type.OptionalType;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * Calls the functions that the embedder implements. Each call has a thread of its own, so that one
 * that blocks cannot hold a decision beyond its deadline.
 */
public final class HostFunctions {
  private final Map<String, HostFunction> functions;

  /** Makes the calls of functions by their full names. */
  public HostFunctions(Map<String, HostFunction> functions) {
    this.functions = Map.copyOf(functions);
  }

  /**
   * Calls a function.
   *
   * @throws EvaluationFailure if it throws, takes too long, or yields what its type does not allow
   */
  public Value call(
      HostFunctionDefinition declared, List<Value> arguments, Meter meter, Deadline deadline) {
    String name = declared.id().toString();
    HostFunction function = functions.get(name);
    if (function == null) {
      throw EvaluationFailure.internal("the host function " + name + " is not bound");
    }
    List<Node> nodes = arguments.stream()
        .map(each -> ValueWriter.write(each, meter).orElse(new NullNode(Span.NONE)))
        .toList();
    Node result = run(name, () -> function.body().call(nodes), deadline);
    return read(result, declared, meter);
  }

  private static @Nullable Node run(String name, Call call, Deadline deadline) {
    FutureTask<@Nullable Node> task = new FutureTask<>(call::run);
    Thread thread = new Thread(task, "bylaw host function " + name);
    thread.setDaemon(true);
    thread.start();
    try {
      return task.get(Math.max(0, deadline.remaining().toNanos()), TimeUnit.NANOSECONDS);
    } catch (TimeoutException late) {
      task.cancel(true);
      throw deadline.passed();
    } catch (ExecutionException failed) {
      throw failure(name, "threw " + failed.getCause());
    } catch (InterruptedException interrupted) {
      task.cancel(true);
      Thread.currentThread().interrupt();
      throw failure(name, "was interrupted");
    }
  }

  private static Value read(@Nullable Node result, HostFunctionDefinition declared, Meter meter) {
    String name = declared.id().toString();
    if (result == null) {
      throw failure(name, "returned null");
    }
    if (result instanceof NullNode && declared.result() instanceof OptionalType) {
      return AbsentValue.LITERAL;
    }
    if (!TypeFit.fits(result, OptionalType.unwrap(declared.result()), meter)) {
      throw failure(name, "returned " + result.describe() + " that is no " + declared.result());
    }
    return TypedReader.element(result, declared.result(), Origin.NONE);
  }

  private static EvaluationFailure failure(String name, String what) {
    return new EvaluationFailure(
        ErrorCode.HOST_FUNCTION, "the host function " + name + " " + what, Origin.NONE);
  }

  private interface Call {
    @Nullable Node run() throws Exception;
  }
}
