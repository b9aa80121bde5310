package dev.bylaw.internal.link;

import dev.bylaw.binding.Binding;
import dev.bylaw.binding.BindingSettings;
import dev.bylaw.evaluation.EvaluationLimits;
import dev.bylaw.internal.demand.DocumentShapes;
import dev.bylaw.internal.evaluate.environment.Environment;
import dev.bylaw.internal.evaluate.environment.HostFunctions;
import dev.bylaw.internal.evaluate.environment.Literals;
import dev.bylaw.internal.program.DeclarationId;
import dev.bylaw.internal.program.Program;
import dev.bylaw.internal.value.Value;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;

/**
 * A linked policy set. Immutable and thread-safe.
 *
 * @param program all packages
 * @param binding what the policies are joined with
 * @param settings how the binding judges
 * @param bindingConstants the values of the binding's constants
 * @param linkTime what constants are evaluated in, in which the clock cannot be read
 * @param constants the values of those constants that do not depend on the clock
 * @param rules what runs on what
 * @param shapes what readers keep of documents
 * @param digest what identifies the set
 */
public record Linked(
    Program program,
    Optional<Binding> binding,
    BindingSettings settings,
    Map<String, Value> bindingConstants,
    Environment linkTime,
    Map<DeclarationId, Value> constants,
    HostFunctions hostFunctions,
    Literals literals,
    EvaluationLimits limits,
    Clock clock,
    RuleIndex rules,
    DocumentShapes shapes,
    String digest) {}
