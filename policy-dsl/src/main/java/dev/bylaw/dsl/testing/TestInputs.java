package dev.bylaw.dsl.testing;

import dev.bylaw.binding.Operation;
import dev.bylaw.binding.Request;
import dev.bylaw.diagnostic.Diagnostic;
import dev.bylaw.document.Document;
import dev.bylaw.document.Node;
import dev.bylaw.document.ObjectNode;
import dev.bylaw.document.StringNode;
import dev.bylaw.internal.evaluate.environment.EvaluationObserver;
import dev.bylaw.internal.program.DeclarationId;
import dev.bylaw.internal.program.RuleDefinition;
import dev.bylaw.internal.program.RuleTarget;
import dev.bylaw.internal.program.TestDefinition;
import dev.bylaw.internal.program.TestDefinition.Input;
import dev.bylaw.internal.program.TestDefinition.Role;
import dev.bylaw.internal.program.TypeDefinition;
import dev.bylaw.internal.value.EvaluationFailure;
import dev.bylaw.internal.value.Meter;
import dev.bylaw.internal.value.ValueWriter;
import dev.bylaw.reader.DocumentReader;
import dev.bylaw.reader.Limits;
import dev.bylaw.reader.ReadResult;
import dev.bylaw.source.SourceText;
import dev.bylaw.type.RecordType;
import dev.bylaw.type.Type;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads what a test gives to the rules. */
final class TestInputs {
  private final TestDefinition test;
  private final List<RuleDefinition> rules;
  private final RuleLinking linking;
  private final Path folder;

  TestInputs(TestDefinition test, List<RuleDefinition> rules, RuleLinking linking, Path folder) {
    this.test = test;
    this.rules = rules;
    this.linking = linking;
    this.folder = folder;
  }

  /**
   * Makes a request of each object that the test gives.
   *
   * @throws TestDefect if something cannot be read
   */
  List<Request> read() throws TestDefect {
    Map<String, Node> ambient = new HashMap<>();
    Optional<Node> previous = Optional.empty();
    for (Input input : test.inputs()) {
      if (input.role() == Role.WAS) {
        previous = Optional.of(single(input));
      } else if (input.role() == Role.REQUEST) {
        ambient.put("request", single(input));
      } else if (input.role() == Role.NAMESPACE) {
        ambient.put("namespace", single(input));
      } else if (input.role() == Role.INVENTORY) {
        throw defect("tests cannot give an inventory yet", input);
      }
    }
    Optional<Operation> operation = operation(ambient);
    List<Request> requests = new ArrayList<>();
    for (Input input : test.inputs()) {
      if (input.role() == Role.INPUT) {
        Optional<String> typeName = typeName(input);
        for (Document document : documents(input)) {
          for (Document object : typeName.isPresent() ? List.of(document) : open(document)) {
            requests.add(new Request(object, typeName, operation, previous, ambient));
          }
        }
      }
    }
    return requests;
  }

  private List<Document> open(Document document) {
    return linking.binding().map(each -> each.open(document)).orElse(List.of(document));
  }

  private Optional<Operation> operation(Map<String, Node> ambient) throws TestDefect {
    if (!(ambient.get("request") instanceof ObjectNode request)
        || !(request.get("operation") instanceof StringNode name)) {
      return Optional.empty();
    }
    for (Operation operation : Operation.values()) {
      if (operation.toString().equals(name.value().toLowerCase(Locale.ROOT))) {
        return Optional.of(operation);
      }
    }
    Input input = test.inputs().stream()
        .filter(each -> each.role() == Role.REQUEST)
        .findFirst()
        .orElseThrow();
    throw defect(
        "'" + name.value() + "' is no operation; there is CREATE, UPDATE, DELETE and CONNECT",
        input);
  }

  private Node single(Input input) throws TestDefect {
    List<Document> documents = documents(input);
    if (documents.size() != 1) {
      throw defect("expected one document, found " + documents.size(), input);
    }
    return documents.get(0).root();
  }

  private List<Document> documents(Input input) throws TestDefect {
    if (input instanceof Input.Text text) {
      return parse(SourceText.of("input", text.text()), text.yaml(), input);
    }
    if (input instanceof Input.Files files) {
      return files(files);
    }
    return List.of(Document.of(value((Input.Value) input)));
  }

  private List<Document> parse(SourceText source, boolean yaml, Input input) throws TestDefect {
    ReadResult read = yaml
        ? DocumentReader.yaml(source, Limits.DEFAULT)
        : DocumentReader.json(source, Limits.DEFAULT);
    if (!read.complete()) {
      Diagnostic problem = read.problems().get(0);
      throw new TestDefect(new TestFailure(
          "the input cannot be read: " + problem.message(),
          input.span(),
          List.of(),
          Optional.of(new InputRange(source, problem.primary().span()))));
    }
    if (read.documents().isEmpty()) {
      throw defect("the input is empty", input);
    }
    return read.documents();
  }

  private List<Document> files(Input.Files files) throws TestDefect {
    List<Document> documents = new ArrayList<>();
    try {
      for (Path file : TestFiles.matching(test, folder, files)) {
        String text = Files.readString(file);
        boolean json = file.toString().endsWith(".json");
        documents.addAll(parse(SourceText.of(file.toString(), text), !json, files));
      }
    } catch (IOException | UncheckedIOException e) {
      throw defect("a file that '" + files.pattern() + "' matches cannot be read: " + e, files);
    }
    if (documents.isEmpty()) {
      Path base = TestFiles.beside(test, folder);
      throw defect("no file matches '" + files.pattern() + "' below " + base, files);
    }
    return documents;
  }

  private Node value(Input.Value input) throws TestDefect {
    try {
      return ValueWriter.write(
              linking.evaluate(input.value(), test.frameSize(), EvaluationObserver.NONE),
              Meter.NONE)
          .orElseThrow(() -> defect("the input is absent", input));
    } catch (EvaluationFailure failure) {
      throw defect("the input cannot be computed: " + failure.reason(), input);
    }
  }

  /** The declared type of a document that is no object of the platform. */
  private Optional<String> typeName(Input input) {
    if (input instanceof Input.Value literal) {
      return declared(literal.value().type());
    }
    boolean objects = rules.stream()
        .flatMap(each -> each.targets().stream())
        .anyMatch(each -> !(each instanceof RuleTarget.Document));
    return objects
        ? Optional.empty()
        : rules.stream()
            .flatMap(each -> each.targets().stream())
            .filter(RuleTarget.Document.class::isInstance)
            .map(each -> ((RuleTarget.Document) each).type().toString())
            .findFirst();
  }

  private Optional<String> declared(Type type) {
    return linking
        .program()
        .declarations(TypeDefinition.class)
        .filter(each -> each.type().equals(type) || isNamed(each.id(), type))
        .map(each -> each.id().toString())
        .findFirst();
  }

  private boolean isNamed(DeclarationId id, Type type) {
    return type instanceof RecordType named
        && named.kind().isEmpty()
        && (id.toString().equals(named.name())
            || (id.packageName().equals(test.id().packageName())
                && id.name().equals(named.name())));
  }

  private static TestDefect defect(String message, Input input) {
    return new TestDefect(TestFailure.of(message, input.span()));
  }
}
