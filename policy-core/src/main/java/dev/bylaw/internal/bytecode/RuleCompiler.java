package dev.bylaw.internal.bytecode;

import dev.bylaw.internal.evaluate.environment.Environment;
import dev.bylaw.internal.plan.Binding;
import dev.bylaw.internal.plan.CheckPoint;
import dev.bylaw.internal.plan.ObjectPart;
import dev.bylaw.internal.plan.Operand;
import dev.bylaw.internal.plan.PlanLimits;
import dev.bylaw.internal.plan.RuleGroup;
import dev.bylaw.internal.plan.RulePlan;
import dev.bylaw.internal.plan.Sequence;
import dev.bylaw.internal.plan.Step;
import dev.bylaw.internal.projection.Shape;
import dev.bylaw.internal.specialise.NotCompiledException;
import dev.bylaw.internal.specialise.PartSegments;
import dev.bylaw.internal.specialise.RuleSpecialiser;
import dev.bylaw.internal.specialise.Variables;
import dev.bylaw.type.JsonType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.objectweb.asm.ClassTooLargeException;
import org.objectweb.asm.MethodTooLargeException;

/** Makes one generated class of all the rules that run together on one kind of object. */
public final class RuleCompiler {
  private final Environment constants;
  private final Variables variables = new Variables();
  private final Operand.Variable root;
  private final List<CheckPoint> checks = new ArrayList<>();
  private final Map<Integer, String> notCompiled = new TreeMap<>();
  private final Map<List<ObjectPart>, Group> groups = new LinkedHashMap<>();

  /** Rules on the same parts of the object. */
  private record Group(Sequence parts, Operand.Variable part, List<RulePlan> rules) {}

  private RuleCompiler(Shape object, Environment constants) {
    this.constants = constants;
    this.root = variables.make(JsonType.JSON, false, List.of(object));
  }

  /**
   * Compiles rules. What cannot be compiled is left to the interpreter.
   *
   * @param rules in the order in which a decision reports them
   * @param object what is kept of the object under review
   * @param constants what constants are evaluated in; the clock cannot be read in it
   */
  public static CompiledRules compile(
      List<RuleToCompile> rules, Shape object, Environment constants) {
    RuleCompiler compiler = new RuleCompiler(object, constants);
    try {
      GeneratedClass written = compiler.write(rules);
      GeneratedRules generated = written.define();
      ReportSites sites = new ReportSites(written.reports(), compiler.checks);
      Rendering rendering = new Rendering(rules, compiler.checks, constants);
      return new CompiledRules(sites, compiler.notCompiled, rendering, generated);
    } catch (ClassTooLargeException | MethodTooLargeException tooLarge) {
      return CompiledRules.none(rules, "so many rules");
    } catch (UnsupportedOperationException noClasses) {
      return CompiledRules.none(rules, "any rule where classes cannot be defined");
    }
  }

  /** Writes the class of rules, and defines none. */
  static GeneratedClass write(List<RuleToCompile> rules, Shape object, Environment constants) {
    return new RuleCompiler(object, constants).write(rules);
  }

  private GeneratedClass write(List<RuleToCompile> rules) {
    for (int i = 0; i < rules.size(); i++) {
      add(i, rules.get(i));
    }
    return GeneratedClass.write(root, steps());
  }

  private void add(int index, RuleToCompile rule) {
    int known = checks.size();
    try {
      Group group = groups.get(rule.parts());
      if (group == null) {
        group = group(rule.parts());
        groups.put(rule.parts(), group);
      }
      group.rules().add(plan(index, rule, group.part()));
    } catch (NotCompiledException left) {
      notCompiled.put(index, String.valueOf(left.getMessage()));
      checks.subList(known, checks.size()).clear();
    }
  }

  private Group group(List<ObjectPart> parts) {
    Sequence sequence = PartSegments.of(root, parts, variables);
    Operand.Variable part = PartSegments.variable(sequence, variables);
    return new Group(sequence, part, new ArrayList<>());
  }

  private RulePlan plan(int index, RuleToCompile rule, Operand.Variable part) {
    RulePlan plan = RuleSpecialiser.specialise(
        rule.definition(),
        index,
        rule.parameters()
            .orElseThrow(() -> new NotCompiledException("a parameter that depends on the clock")),
        part,
        Optional.of(root),
        variables,
        constants,
        checks);
    if (!PlanLimits.holdsConstants(plan)) {
      throw new NotCompiledException("a constant that is no scalar of JSON");
    }
    if (!PlanLimits.isSmall(plan)) {
      throw new NotCompiledException("a rule of this size");
    }
    return plan;
  }

  private List<Step> steps() {
    List<Step> steps = new ArrayList<>();
    for (Group group : groups.values()) {
      if (!group.rules().isEmpty()) {
        List<Step> body = RuleGroup.join(group.part(), group.rules(), variables);
        Binding binding = new Binding(Optional.empty(), group.part());
        steps.add(new Step.Loop(group.parts(), binding, List.of(group.part().type()), body));
      }
    }
    return steps;
  }
}
