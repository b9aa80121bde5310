package dev.bylaw.internal.dependence;

import dev.bylaw.internal.program.ConstantDefinition;
import dev.bylaw.internal.program.Declaration;
import dev.bylaw.internal.program.DeclarationId;
import dev.bylaw.internal.program.FunctionDefinition;
import dev.bylaw.internal.program.Program;
import dev.bylaw.internal.program.RuleDefinition;
import dev.bylaw.internal.structure.PartWalk;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Which functions and constants declarations use, by themselves or through others. */
public final class Dependencies {
  private final Program program;

  /** Looks within a program. */
  public Dependencies(Program program) {
    this.program = program;
  }

  /**
   * Returns the functions, host functions and constants that the evaluation of declarations can
   * reach, in the order in which they are met.
   */
  public Set<DeclarationId> of(Collection<? extends Declaration> declarations) {
    Set<DeclarationId> found = new LinkedHashSet<>();
    Deque<Declaration> open = new ArrayDeque<>(declarations);
    while (!open.isEmpty()) {
      for (DeclarationId used : named(open.remove())) {
        if (found.add(used)) {
          program.declaration(used).ifPresent(open::add);
        }
      }
    }
    return found;
  }

  private static Set<DeclarationId> named(Declaration declaration) {
    Named named = new Named();
    if (declaration instanceof RuleDefinition rule) {
      named.walk(List.of(rule.parameters(), rule.condition(), rule.body()));
    } else if (declaration instanceof FunctionDefinition function) {
      named.walk(List.of(function.parameters(), function.body()));
    } else if (declaration instanceof ConstantDefinition constant) {
      named.walk(constant.value());
    }
    return named.ids;
  }

  /** Only calls and reads of constants have ids among their parts. */
  private static final class Named extends PartWalk {
    private final Set<DeclarationId> ids = new LinkedHashSet<>();

    @Override
    protected void value(Object value) {
      if (value instanceof DeclarationId id) {
        ids.add(id);
      }
    }
  }
}
