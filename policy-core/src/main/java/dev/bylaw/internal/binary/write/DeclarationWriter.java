package dev.bylaw.internal.binary.write;

import dev.bylaw.internal.binary.Format.DeclarationTag;
import dev.bylaw.internal.binary.Format.TargetTag;
import dev.bylaw.internal.binary.Format.ViewStepTag;
import dev.bylaw.internal.program.ConstantDefinition;
import dev.bylaw.internal.program.Declaration;
import dev.bylaw.internal.program.Documentation;
import dev.bylaw.internal.program.FunctionDefinition;
import dev.bylaw.internal.program.HostFunctionDefinition;
import dev.bylaw.internal.program.Parameter;
import dev.bylaw.internal.program.RuleDefinition;
import dev.bylaw.internal.program.RuleTarget;
import dev.bylaw.internal.program.TypeDefinition;
import dev.bylaw.internal.program.ViewDefinition;
import dev.bylaw.internal.program.ViewStep;
import dev.bylaw.type.Field;
import dev.bylaw.type.KindName;
import dev.bylaw.type.RecordType;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Writes declarations; of a test, that there is one. */
final class DeclarationWriter {
  private final SectionWriter out;
  private final KnownTypes known;
  private final ExpressionWriter expressions;
  private final StatementWriter statements;

  DeclarationWriter(SectionWriter out, KnownTypes known) {
    this.out = out;
    this.known = known;
    this.expressions = new ExpressionWriter(out);
    this.statements = new StatementWriter(out, expressions);
  }

  void write(Declaration declaration) {
    if (declaration instanceof RuleDefinition rule) {
      writeRule(rule);
    } else if (declaration instanceof FunctionDefinition function) {
      writeFunction(function);
    } else if (declaration instanceof HostFunctionDefinition function) {
      begin(DeclarationTag.HOST_FUNCTION, function, function.documentation());
      writeParameters(function.parameters());
      out.writeType(function.result());
    } else if (declaration instanceof ConstantDefinition constant) {
      begin(DeclarationTag.CONSTANT, constant, constant.documentation());
      out.writeType(constant.type());
      expressions.write(constant.value());
      out.body.writeCount(constant.frameSize());
    } else if (declaration instanceof TypeDefinition type) {
      writeType(type);
    } else if (declaration instanceof ViewDefinition view) {
      writeView(view);
    } else {
      out.body.writeByte(DeclarationTag.TEST);
    }
  }

  private void begin(int tag, Declaration declaration, Documentation documentation) {
    out.body.writeByte(tag);
    out.writeString(declaration.id().name());
    out.writeString(documentation.title());
    out.writeString(documentation.body());
    out.writeString(declaration.source());
    out.writeSpan(declaration.span());
  }

  private void writeRule(RuleDefinition rule) {
    begin(DeclarationTag.RULE, rule, rule.documentation());
    out.writeEnum(rule.severity());
    Map<String, List<String>> mappings = new TreeMap<>(rule.mappings());
    out.writeStrings(List.copyOf(mappings.keySet()));
    mappings.values().forEach(out::writeStrings);
    writeParameters(rule.parameters());
    out.writeList(
        rule.operations().stream().sorted(Comparator.naturalOrder()).toList(), out::writeEnum);
    out.writeList(rule.targets(), this::writeTarget);
    out.writeType(rule.objectType());
    out.body.writeCount(rule.objectSlot());
    out.writeOptionalCount(rule.previousSlot());
    out.writeBoolean(rule.previousRequired());
    out.writeOptional(rule.condition(), expressions::write);
    statements.writeAll(rule.body());
    out.body.writeCount(rule.frameSize());
  }

  private void writeTarget(RuleTarget target) {
    if (target instanceof RuleTarget.Kind kind) {
      out.body.writeByte(TargetTag.KIND);
      writeKind(kind.kind());
      out.writeType(kind.type());
    } else if (target instanceof RuleTarget.View view) {
      out.body.writeByte(TargetTag.VIEW);
      out.writeId(view.view());
    } else if (target instanceof RuleTarget.Document document) {
      out.body.writeByte(TargetTag.DOCUMENT);
      out.writeId(document.type());
    } else {
      out.body.writeByte(TargetTag.ANY_OBJECT);
    }
  }

  private void writeKind(KindName kind) {
    out.writeString(kind.group());
    out.writeString(kind.kind());
  }

  private void writeParameters(List<Parameter> parameters) {
    out.writeList(parameters, parameter -> {
      out.writeString(parameter.name());
      out.writeType(parameter.type());
      out.writeOptional(parameter.defaultValue(), expressions::write);
      out.writeDetailSpan(parameter.span());
    });
  }

  private void writeFunction(FunctionDefinition function) {
    begin(DeclarationTag.FUNCTION, function, function.documentation());
    writeParameters(function.parameters());
    out.writeType(function.result());
    expressions.write(function.body());
    out.body.writeCount(function.frameSize());
  }

  private void writeType(TypeDefinition type) {
    boolean declares = type.type() instanceof RecordType record
        && known.declaration(record).filter(type.id()::equals).isPresent();
    begin(declares ? DeclarationTag.RECORD : DeclarationTag.ALIAS, type, type.documentation());
    if (declares) {
      RecordType record = (RecordType) type.type();
      TypeWriter.requirePlain(record);
      out.writeType(record);
      out.writeList(record.fields(), this::writeField);
    } else {
      out.writeType(type.type());
    }
    out.writeBoolean(type.defaultDeny());
  }

  private void writeField(Field field) {
    out.writeString(field.name());
    out.writeType(field.type());
  }

  private void writeView(ViewDefinition view) {
    begin(DeclarationTag.VIEW, view, view.documentation());
    out.writeType(view.type());
    out.writeList(view.entries(), entry -> {
      writeKind(entry.kind());
      out.writeList(entry.path(), this::writeStep);
    });
    out.writeBoolean(view.everywhere());
  }

  private void writeStep(ViewStep step) {
    if (step instanceof ViewStep.Key key) {
      out.body.writeByte(ViewStepTag.KEY);
      out.writeString(key.name());
    } else if (step instanceof ViewStep.Index index) {
      out.body.writeByte(ViewStepTag.INDEX);
      out.body.writeCount(index.index());
    } else {
      out.body.writeByte(ViewStepTag.EVERY);
    }
  }
}
