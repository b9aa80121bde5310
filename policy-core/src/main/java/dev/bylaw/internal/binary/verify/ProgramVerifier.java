package dev.bylaw.internal.binary.verify;

import dev.bylaw.internal.binary.Format;
import dev.bylaw.internal.binary.RefusedProgramException;
import dev.bylaw.internal.program.ConstantDefinition;
import dev.bylaw.internal.program.Declaration;
import dev.bylaw.internal.program.DeclarationId;
import dev.bylaw.internal.program.FunctionDefinition;
import dev.bylaw.internal.program.HostFunctionDefinition;
import dev.bylaw.internal.program.Parameter;
import dev.bylaw.internal.program.Program;
import dev.bylaw.internal.program.RuleDefinition;
import dev.bylaw.internal.program.RuleTarget;
import dev.bylaw.internal.program.TestDefinition;
import dev.bylaw.internal.program.TypeDefinition;
import dev.bylaw.internal.program.ViewDefinition;
import dev.bylaw.type.RecordType;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Verifies a program as a whole: what it names exists and is of the right sort, no declaration
 * depends on itself, slots lie in their frames, operators have operands of their types.
 */
public final class ProgramVerifier {
  private final Program program;
  private final List<Program> imports;
  private final Set<DeclarationId> verified = new HashSet<>();
  private final Set<DeclarationId> inProgress = new LinkedHashSet<>();

  private ProgramVerifier(Program program, List<Program> imports) {
    this.program = program;
    this.imports = imports;
  }

  /**
   * Verifies a program.
   *
   * @throws RefusedProgramException if it must not be run
   */
  public static void verify(Program program, List<Program> imports) {
    ProgramVerifier verifier = new ProgramVerifier(program, imports);
    program.packages().forEach(each -> {
      imports.forEach(imported -> {
        if (imported.packageNamed(each.name()).isPresent()) {
          throw RefusedProgramException.packageTwice(each.name());
        }
      });
      each.declarations().forEach(verifier::verify);
    });
  }

  private void verify(Declaration declaration) {
    if (verified.contains(declaration.id()) && !(declaration instanceof TestDefinition)) {
      return;
    }
    if (!inProgress.add(declaration.id())) {
      throw new RefusedProgramException(declaration.id() + " depends on itself");
    }
    if (inProgress.size() > Format.MAXIMUM_DEPTH) {
      throw new RefusedProgramException("its functions call one another too deep");
    }
    if (declaration instanceof RuleDefinition rule) {
      verifyRule(rule);
    } else if (declaration instanceof FunctionDefinition function) {
      FrameVerifier frame = frame(function.parameters(), function.frameSize());
      frame.verify(function.body());
    } else if (declaration instanceof HostFunctionDefinition function) {
      frame(function.parameters(), function.parameters().size());
    } else if (declaration instanceof ConstantDefinition constant) {
      frame(List.of(), constant.frameSize()).verify(constant.value());
    } else if (declaration instanceof TestDefinition test) {
      verifyTest(test);
    }
    inProgress.remove(declaration.id());
    verified.add(declaration.id());
  }

  private FrameVerifier frame(List<Parameter> parameters, int frameSize) {
    FrameVerifier frame = new FrameVerifier(this, frameSize);
    for (int i = 0; i < parameters.size(); i++) {
      parameters.get(i).defaultValue().ifPresent(frame::verify);
      frame.bind(i);
    }
    return frame;
  }

  private void verifyRule(RuleDefinition rule) {
    int parameters = rule.parameters().size();
    boolean ordered = rule.objectSlot() >= parameters
        && rule.previousSlot().orElse(rule.objectSlot() + 1) > rule.objectSlot();
    if (rule.targets().isEmpty() || rule.operations().isEmpty() || !ordered) {
      throw new RefusedProgramException(rule.id() + " has no targets, operations or slots");
    }
    rule.targets().forEach(this::verifyTarget);
    FrameVerifier frame = frame(rule.parameters(), rule.frameSize());
    frame.bind(rule.objectSlot());
    rule.previousSlot().ifPresent(frame::bind);
    rule.condition().ifPresent(frame::verifyCondition);
    frame.verify(rule.body());
  }

  private void verifyTarget(RuleTarget target) {
    if (target instanceof RuleTarget.View view) {
      find(view.view(), ViewDefinition.class);
    } else if (target instanceof RuleTarget.Document document) {
      boolean record = find(document.type(), TypeDefinition.class).type() instanceof RecordType;
      if (!record) {
        throw new RefusedProgramException(document.type() + " is no record");
      }
    } else if (target instanceof RuleTarget.Kind kind
        && !kind.type().kind().equals(Optional.of(kind.kind()))) {
      throw new RefusedProgramException(kind.type() + " is not the type of " + kind.kind());
    }
  }

  private void verifyTest(TestDefinition test) {
    FrameVerifier frame = frame(List.of(), test.frameSize());
    test.parameters().ifPresent(frame::verify);
    for (TestDefinition.Input input : test.inputs()) {
      if (input instanceof TestDefinition.Input.Value value) {
        frame.verify(value.value());
      }
    }
    for (TestDefinition.Expectation expectation : test.expectations()) {
      if (expectation instanceof TestDefinition.Expectation.That that) {
        frame.verifyCondition(that.condition());
      } else if (expectation instanceof TestDefinition.Expectation.Deny deny) {
        deny.rule().ifPresent(rule -> find(rule, RuleDefinition.class));
      }
    }
  }

  /** Finds and verifies a declaration that something depends on. */
  ConstantDefinition constant(DeclarationId id) {
    return depend(find(id, ConstantDefinition.class));
  }

  /** Returns the parameters of a function that is called, whose body is verified. */
  List<Parameter> parameters(DeclarationId id) {
    Declaration function = depend(find(id, Declaration.class));
    if (function instanceof FunctionDefinition written) {
      return written.parameters();
    }
    if (function instanceof HostFunctionDefinition host) {
      return host.parameters();
    }
    throw new RefusedProgramException(id + " is no function");
  }

  /** What is imported was verified when it was read. */
  private <D extends Declaration> D depend(D declaration) {
    if (program.declaration(declaration.id()).isPresent()) {
      verify(declaration);
    }
    return declaration;
  }

  private <D extends Declaration> D find(DeclarationId id, Class<D> sort) {
    Optional<Declaration> found = program.declaration(id);
    for (int i = 0; found.isEmpty() && i < imports.size(); i++) {
      found = imports.get(i).declaration(id);
    }
    return found
        .filter(sort::isInstance)
        .map(sort::cast)
        .orElseThrow(() -> new RefusedProgramException(id + " is not declared as it is used"));
  }
}
