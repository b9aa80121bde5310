package dev.bylaw.evaluation;

import dev.bylaw.document.Node;
import dev.bylaw.type.Type;
import java.util.List;

/**
 * The implementation of a function that policies declare with {@code extern fn}.
 *
 * @param name the full name of the declaration, as {@code acme.certificates.request}
 * @param parameters the types that the body expects; each declared type must be assignable to it
 * @param result the type that the body yields; it must be assignable to the declared one
 * @param body what it does
 */
public record HostFunction(String name, List<Type> parameters, Type result, Body body) {
  /** Copies the list. */
  public HostFunction {
    parameters = List.copyOf(parameters);
  }

  /** What a host function does. Implementations are thread-safe. */
  @FunctionalInterface
  public interface Body {
    /**
     * Computes the result. It runs in a thread of its own, which is interrupted when the decision's
     * deadline passes. What it throws, null, and a result of another type become an error of the
     * rule that called.
     *
     * @param arguments the arguments as JSON, scalars as their texts; a
     *     {@link dev.bylaw.document.NullNode} for an absent one
     * @return the result as JSON; a {@link dev.bylaw.document.NullNode} for absent
     * @throws Exception for whatever goes wrong
     */
    Node call(List<Node> arguments) throws Exception;
  }
}
