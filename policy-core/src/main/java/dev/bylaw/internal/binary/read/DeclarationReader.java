package dev.bylaw.internal.binary.read;

import dev.bylaw.binding.Operation;
import dev.bylaw.decision.Severity;
import dev.bylaw.internal.binary.Format.DeclarationTag;
import dev.bylaw.internal.binary.Format.TargetTag;
import dev.bylaw.internal.binary.Format.ViewStepTag;
import dev.bylaw.internal.binary.RefusedProgramException;
import dev.bylaw.internal.program.ConstantDefinition;
import dev.bylaw.internal.program.Declaration;
import dev.bylaw.internal.program.DeclarationId;
import dev.bylaw.internal.program.Documentation;
import dev.bylaw.internal.program.Expression;
import dev.bylaw.internal.program.FunctionDefinition;
import dev.bylaw.internal.program.HostFunctionDefinition;
import dev.bylaw.internal.program.Parameter;
import dev.bylaw.internal.program.RuleDefinition;
import dev.bylaw.internal.program.RuleTarget;
import dev.bylaw.internal.program.Statement;
import dev.bylaw.internal.program.TypeDefinition;
import dev.bylaw.internal.program.ViewDefinition;
import dev.bylaw.internal.program.ViewStep;
import dev.bylaw.source.Span;
import dev.bylaw.type.KindName;
import dev.bylaw.type.RecordType;
import dev.bylaw.type.Type;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Reads declarations other than tests, as {@code DeclarationWriter} writes them. */
final class DeclarationReader {
  private final SectionReader in;
  private final TypeResolver resolver;
  private final ExpressionReader expressions;
  private final StatementReader statements;

  /** What every declaration begins with. */
  private record Head(DeclarationId id, Documentation documentation, String source, Span span) {}

  DeclarationReader(SectionReader in, TypeResolver resolver) {
    this.in = in;
    this.resolver = resolver;
    this.expressions = new ExpressionReader(in);
    this.statements = new StatementReader(in, expressions);
  }

  Declaration read(int tag, String packageName) {
    Head head = readHead(packageName);
    return switch (tag) {
      case DeclarationTag.RULE -> readRule(head);
      case DeclarationTag.FUNCTION -> readFunction(head);
      case DeclarationTag.HOST_FUNCTION ->
        new HostFunctionDefinition(
            head.id(),
            head.documentation(),
            readParameters(),
            in.readType(),
            head.source(),
            head.span());
      case DeclarationTag.CONSTANT ->
        new ConstantDefinition(
            head.id(),
            head.documentation(),
            in.readType(),
            expressions.read(),
            in.body.readCount(),
            head.source(),
            head.span());
      case DeclarationTag.RECORD -> readType(head, readRecord(head.id()));
      case DeclarationTag.ALIAS -> readType(head, in.readType());
      case DeclarationTag.VIEW -> readView(head);
      default -> throw SectionReader.unknownTag("declaration", tag);
    };
  }

  private Head readHead(String packageName) {
    DeclarationId id = new DeclarationId(packageName, in.readString());
    Documentation documentation = new Documentation(in.readString(), in.readString());
    return new Head(id, documentation, in.readString(), in.readSpan());
  }

  private RuleDefinition readRule(Head head) {
    Severity severity = in.readEnum(Severity.class);
    Map<String, List<String>> mappings = readMappings();
    List<Parameter> parameters = readParameters();
    Set<Operation> operations = readOperations();
    List<RuleTarget> targets = in.readList(this::readTarget);
    Type objectType = in.readType();
    int objectSlot = in.body.readCount();
    OptionalInt previousSlot = in.readOptionalCount();
    boolean previousRequired = in.body.readBoolean();
    Optional<Expression> condition = in.readOptional(expressions::read);
    List<Statement> body = statements.readAll();
    return new RuleDefinition(
        head.id(),
        head.documentation(),
        severity,
        mappings,
        parameters,
        operations,
        targets,
        objectType,
        objectSlot,
        previousSlot,
        previousRequired,
        condition,
        body,
        in.body.readCount(),
        head.source(),
        head.span());
  }

  private Map<String, List<String>> readMappings() {
    Map<String, List<String>> mappings = new LinkedHashMap<>();
    for (String framework : inOrder(in.readStrings())) {
      mappings.put(framework, in.readStrings());
    }
    return Collections.unmodifiableMap(mappings);
  }

  private Set<Operation> readOperations() {
    return new LinkedHashSet<>(inOrder(in.readList(() -> in.readEnum(Operation.class))));
  }

  /** Refuses what is not written in its one order, without repetitions. */
  private static <T extends Comparable<T>> List<T> inOrder(List<T> elements) {
    for (int i = 1; i < elements.size(); i++) {
      if (elements.get(i - 1).compareTo(elements.get(i)) >= 0) {
        throw new RefusedProgramException(elements.get(i) + " is not in its order");
      }
    }
    return elements;
  }

  private RuleTarget readTarget() {
    int tag = in.body.readByte();
    return switch (tag) {
      case TargetTag.KIND -> {
        KindName kind = in.readKind();
        yield new RuleTarget.Kind(kind, recordType());
      }
      case TargetTag.VIEW -> new RuleTarget.View(in.readId());
      case TargetTag.ANY_OBJECT -> new RuleTarget.AnyObject();
      case TargetTag.DOCUMENT -> new RuleTarget.Document(in.readId());
      default -> throw SectionReader.unknownTag("target", tag);
    };
  }

  private RecordType recordType() {
    if (in.readType() instanceof RecordType record) {
      return record;
    }
    throw new RefusedProgramException("a type is no record where one must be");
  }

  private List<Parameter> readParameters() {
    return in.readList(() -> new Parameter(
        in.readString(), in.readType(), in.readOptional(expressions::read), in.readDetailSpan()));
  }

  private FunctionDefinition readFunction(Head head) {
    return new FunctionDefinition(
        head.id(),
        head.documentation(),
        readParameters(),
        in.readType(),
        expressions.read(),
        in.body.readCount(),
        head.source(),
        head.span());
  }

  private RecordType readRecord(DeclarationId id) {
    RecordType record = recordType();
    resolver.declare(id, record, TypeReader.readFields(in, in::readType));
    return record;
  }

  private TypeDefinition readType(Head head, Type type) {
    return new TypeDefinition(
        head.id(), head.documentation(), type, in.body.readBoolean(), head.source(), head.span());
  }

  private ViewDefinition readView(Head head) {
    return new ViewDefinition(
        head.id(),
        head.documentation(),
        recordType(),
        in.readList(() -> new ViewDefinition.Entry(in.readKind(), in.readList(this::readStep))),
        in.body.readBoolean(),
        head.source(),
        head.span());
  }

  private ViewStep readStep() {
    int tag = in.body.readByte();
    return switch (tag) {
      case ViewStepTag.KEY -> new ViewStep.Key(in.readString());
      case ViewStepTag.INDEX -> new ViewStep.Index(in.body.readCount());
      case ViewStepTag.EVERY -> new ViewStep.Every();
      default -> throw SectionReader.unknownTag("step", tag);
    };
  }
}
