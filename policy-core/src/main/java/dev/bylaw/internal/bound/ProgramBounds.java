package dev.bylaw.internal.bound;

import dev.bylaw.internal.program.ConstantDefinition;
import dev.bylaw.internal.program.Declaration;
import dev.bylaw.internal.program.DeclarationId;
import dev.bylaw.internal.program.FunctionDefinition;
import dev.bylaw.internal.program.HostFunctionDefinition;
import dev.bylaw.internal.program.Program;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What functions cost and constants yield, worked out once for each size of their arguments. */
final class ProgramBounds {
  private static final int MAXIMUM_EXPRESSIONS = 200_000;

  private final Program program;
  private final Map<Call, Costed> calls = new HashMap<>();
  private final Map<DeclarationId, Extent> constants = new HashMap<>();
  private int expressions;

  private record Call(DeclarationId function, List<Extent> arguments) {}

  ProgramBounds(Program program) {
    this.program = program;
  }

  /** Counts an expression; false if too many have been looked at to go on. */
  boolean mayLookAtMore() {
    return ++expressions <= MAXIMUM_EXPRESSIONS;
  }

  /** Returns what the body of a function costs and yields. */
  Costed call(DeclarationId id, List<Extent> arguments) {
    Optional<Declaration> declaration = program.declaration(id);
    if (declaration.isPresent() && declaration.get() instanceof FunctionDefinition function) {
      Call call = new Call(id, arguments);
      Costed known = calls.get(call);
      if (known == null) {
        FrameBounds frame = new FrameBounds(this, function.frameSize());
        for (int i = 0; i < arguments.size(); i++) {
          frame.set(i, arguments.get(i));
        }
        known = frame.of(function.body());
        calls.put(call, known);
      }
      return known;
    }
    return declaration.isPresent() && declaration.get() instanceof HostFunctionDefinition host
        ? hostCall(host, arguments)
        : new Costed(Polynomial.UNBOUNDED, Extents.UNBOUNDED);
  }

  /**
   * The arguments are written, and what comes back is tested for its type. How long the host takes,
   * the deadline limits; how large its value is, only a type without parts and of short text tells.
   */
  private static Costed hostCall(HostFunctionDefinition host, List<Extent> arguments) {
    Polynomial text = TypeSizes.longestText(host.result());
    if (text.isUnbounded()) {
      return new Costed(Polynomial.UNBOUNDED, Extents.UNBOUNDED);
    }
    Polynomial cost = TypeSizes.shapeSteps(host.result());
    for (Extent argument : arguments) {
      cost = cost.plus(argument.nodes());
    }
    return Costed.text(cost, text);
  }

  /** Returns the size of a constant, which is computed before any rule runs. */
  Extent constant(DeclarationId id) {
    Extent known = constants.get(id);
    if (known != null) {
      return known;
    }
    Optional<Declaration> declaration = program.declaration(id);
    Extent extent =
        declaration.isPresent() && declaration.get() instanceof ConstantDefinition constant
            ? new FrameBounds(this, constant.frameSize()).of(constant.value()).extent()
            : Extents.UNBOUNDED;
    constants.put(id, extent);
    return extent;
  }
}
