package dev.bylaw.internal.bytecode;

import dev.bylaw.internal.plan.FreeVariables;
import dev.bylaw.internal.plan.Operand;
import dev.bylaw.internal.plan.ReportedVariables;
import dev.bylaw.internal.plan.Segment;
import dev.bylaw.internal.plan.Step;
import dev.bylaw.internal.plan.Weight;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;

/**
 * Writes steps. What is heavy becomes a method of its own: the JIT never compiles one above 8,000
 * bytes.
 */
final class StepCode {
  private static final int MOST_IN_A_METHOD = 160;
  private static final int MOST_INLINE = 24;
  private static final int MOST_RECORDED_TOGETHER = 2;
  private static final String HITS = "Ldev/bylaw/internal/bytecode/Hits;";
  private static final String HITS_CLASS = "dev/bylaw/internal/bytecode/Hits";

  private final MethodCode writer;
  private final Code code;

  StepCode(MethodCode writer) {
    this.writer = writer;
    this.code = writer.code();
  }

  /** Writes steps, in methods of their own where they are many. */
  void write(List<Step> steps) {
    if (steps.size() <= 1 || Weight.of(steps) <= MOST_IN_A_METHOD) {
      steps.forEach(this::write);
      return;
    }
    List<Step> part = new ArrayList<>();
    for (Step each : steps) {
      boolean apart = each instanceof Step.Let;
      if (apart || Weight.of(part) + Weight.of(List.of(each)) > MOST_IN_A_METHOD) {
        outline(part);
        part.clear();
      }
      if (apart) {
        write(each);
      } else {
        part.add(each);
      }
    }
    outline(part);
  }

  private void write(Step step) {
    if (step instanceof Step.Let let) {
      writer.bind(let.variable(), let.value());
    } else if (step instanceof Step.Force force) {
      writer.force(force.term());
    } else if (step instanceof Step.Loop loop) {
      loop(loop);
    } else if (step instanceof Step.When when) {
      when(when);
    } else {
      report((Step.Report) step);
    }
  }

  private void when(Step.When when) {
    Label otherwise = new Label();
    Label end = new Label();
    writer.jump(when.condition(), otherwise, false);
    write(when.whenTrue());
    if (!when.whenFalse().isEmpty()) {
      code.jump(Opcodes.GOTO, end);
    }
    code.label(otherwise);
    write(when.whenFalse());
    code.label(end);
  }

  private void report(Step.Report report) {
    List<Operand.Variable> elements = report.elements();
    int together = elements.size() <= MOST_RECORDED_TOGETHER ? elements.size() : 0;
    code.load(code.hits());
    code.push(code.owner().report(new ReportSites.Place(report.check(), report.order())));
    elements.subList(0, together).forEach(this::place);
    String descriptor = "(" + HITS + "I" + "Ljava/lang/Object;I".repeat(together) + ")" + HITS;
    code.callStatic(HITS_CLASS, "add", descriptor);
    code.store(code.hits());
    for (Operand.Variable element : elements.subList(together, elements.size())) {
      code.load(code.hits());
      place(element);
      code.call(HITS_CLASS, "element", "(Ljava/lang/Object;I)V");
    }
  }

  private void place(Operand.Variable element) {
    Code.Place place = code.place(element);
    code.load(place.container());
    code.loadInt(place.position());
  }

  private void loop(Step.Loop loop) {
    loop.source().first().forEach(writer::force);
    boolean once = sites(loop.source().segments()) == 1;
    int weight = Weight.of(loop.body());
    if (weight <= MOST_INLINE || (once && weight <= MOST_IN_A_METHOD)) {
      loop.source()
          .segments()
          .forEach(each ->
              writer.walks().walk(each, loop.binding(), loop.types(), () -> write(loop.body())));
      return;
    }
    Outlined body = outlined(loop.body());
    loop.source()
        .segments()
        .forEach(each -> writer.walks().walk(each, loop.binding(), loop.types(), () -> call(body)));
  }

  private static int sites(List<Segment> segments) {
    int sites = 0;
    for (Segment each : segments) {
      if (each instanceof Segment.Nested nested) {
        sites += nested.sources().size() * sites(nested.inner());
      } else if (each instanceof Segment.When when) {
        sites += sites(when.whenTrue()) + sites(when.whenFalse());
      } else {
        sites++;
      }
    }
    return sites;
  }

  private void outline(List<Step> steps) {
    if (!steps.isEmpty()) {
      call(outlined(List.copyOf(steps)));
    }
  }

  /** A method, and the variables that it takes. */
  private record Outlined(
      String name,
      String descriptor,
      List<Operand.Variable> variables,
      Set<Operand.Variable> placed) {}

  private Outlined outlined(List<Step> steps) {
    List<Operand.Variable> variables = FreeVariables.of(steps);
    Set<Operand.Variable> placed = ReportedVariables.of(steps);
    StringBuilder descriptor = new StringBuilder("(").append(HITS);
    for (Operand.Variable each : variables) {
      descriptor.append(Representation.of(each).descriptor());
      if (placed.contains(each)) {
        descriptor.append("Ljava/lang/Object;I");
      }
    }
    descriptor.append(")").append(HITS);
    Outlined outlined =
        new Outlined(code.owner().methodName("part"), descriptor.toString(), variables, placed);
    write(outlined, steps);
    return outlined;
  }

  private void write(Outlined outlined, List<Step> steps) {
    Code inner = new Code(
        code.owner().staticMethod(outlined.name(), outlined.descriptor()), code.owner(), 0, 1);
    inner.method().visitCode();
    for (Operand.Variable each : outlined.variables()) {
      int local = inner.local();
      inner.bind(
          each,
          outlined.placed().contains(each)
              ? new Code.Place(local, inner.local(), inner.local())
              : new Code.Place(local, -1, -1));
    }
    new MethodCode(inner).steps().write(steps);
    inner.load(0);
    inner.instruction(Opcodes.ARETURN);
    ClassCode.end(inner.method());
  }

  private void call(Outlined outlined) {
    code.load(code.hits());
    for (Operand.Variable each : outlined.variables()) {
      Code.Place place = code.place(each);
      code.load(place.local());
      if (outlined.placed().contains(each)) {
        code.load(place.container());
        code.loadInt(place.position());
      }
    }
    code.callStatic(ClassCode.NAME, outlined.name(), outlined.descriptor());
    code.store(code.hits());
  }
}
