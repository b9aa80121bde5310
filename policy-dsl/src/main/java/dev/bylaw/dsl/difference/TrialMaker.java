package dev.bylaw.dsl.difference;

import dev.bylaw.binding.Binding;
import dev.bylaw.binding.Operation;
import dev.bylaw.document.Node;
import dev.bylaw.document.ObjectNode;
import dev.bylaw.document.StringNode;
import dev.bylaw.dsl.internal.generate.Generation;
import dev.bylaw.dsl.internal.generate.Hint;
import dev.bylaw.dsl.internal.generate.Mutation;
import dev.bylaw.dsl.internal.generate.PolicyReads;
import dev.bylaw.internal.link.SelectedRule;
import dev.bylaw.internal.projection.Shape;
import dev.bylaw.source.Span;
import dev.bylaw.type.Type;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/** Makes trials by chance, and trials that differ a little from others. Not thread-safe. */
final class TrialMaker {
  private static final String REQUEST = "request";
  private static final int UNFINISHED = 4;

  private final List<Subject> subjects;
  private final Map<String, Generation> ambient = new LinkedHashMap<>();
  private final List<Operation> operations;
  private final boolean readsPrevious;
  private final int settings;
  private final RandomGenerator random;

  /**
   * Prepares to make trials.
   *
   * @param settings how many settings of the platform there are to choose from
   */
  TrialMaker(
      List<Subject> subjects,
      Optional<Binding> binding,
      PolicyReads reads,
      List<SelectedRule> rules,
      int settings,
      RandomGenerator random) {
    this.subjects = List.copyOf(subjects);
    this.settings = settings;
    this.random = random;
    this.readsPrevious =
        rules.stream().anyMatch(each -> each.definition().previousSlot().isPresent());
    Set<Operation> used = EnumSet.noneOf(Operation.class);
    rules.forEach(each -> used.addAll(each.definition().operations()));
    rules.forEach(each -> each.match().forEach(block -> used.addAll(block.operations())));
    this.operations = List.copyOf(used);
    // Where nothing is said, rules run as on create: any other operation has to be said.
    boolean needsRequest = rules.stream()
        .anyMatch(each -> !each.definition().operations().contains(Operation.CREATE)
            || each.match().stream().anyMatch(block -> !block.operations().isEmpty()));
    binding.ifPresent(platform -> {
      for (Map.Entry<String, Type> each : new TreeMap<>(platform.ambient()).entrySet()) {
        Shape shape = reads.ambient().get(each.getKey());
        boolean read = shape != null && (shape.readsObject() || shape.element().isPresent());
        if (read || (each.getKey().equals(REQUEST) && needsRequest)) {
          ambient.put(
              each.getKey(),
              new Generation(
                  each.getValue(),
                  platform.validity(),
                  reads.mentions(),
                  Optional.ofNullable(shape)));
        }
      }
    });
  }

  /** Makes a trial; of several kinds, the first is the likeliest. */
  Trial make() {
    Subject subject =
        random.nextInt(100) < 40 ? subjects.get(0) : subjects.get(random.nextInt(subjects.size()));
    Node object = random.nextInt(100) < UNFINISHED
        ? subject.objects().makeUnfinished(random)
        : subject.objects().make(random);
    Trial trial = new Trial(
        subject,
        object,
        Optional.empty(),
        Map.of(),
        Optional.empty(),
        random.nextInt(100) < 50 ? 0 : random.nextInt(settings));
    for (Map.Entry<String, Generation> each : ambient.entrySet()) {
      trial = trial.withAmbient(each.getKey(), each.getValue().make(random));
    }
    return operated(
        readsPrevious && random.nextInt(100) < 80
            ? trial.withPrevious(Optional.of(changed(subject, object, List.of())))
            : trial);
  }

  /** Says in the request what is done, so that a test can say it too. */
  private Trial operated(Trial trial) {
    if (!(trial.ambient().get(REQUEST) instanceof ObjectNode request) || operations.isEmpty()) {
      return trial;
    }
    Operation operation = operations.get(random.nextInt(operations.size()));
    Map<String, Node> members = new LinkedHashMap<>();
    request
        .keys()
        .forEach(key ->
            Optional.ofNullable(request.get(key)).ifPresent(value -> members.put(key, value)));
    members.put(
        "operation", new StringNode(operation.toString().toUpperCase(Locale.ROOT), Span.NONE));
    Trial named = trial.withAmbient(REQUEST, ObjectNode.of(members));
    return new Trial(
        named.subject(),
        named.object(),
        operation == Operation.UPDATE ? named.previous() : Optional.empty(),
        named.ambient(),
        Optional.of(operation),
        named.settings());
  }

  /**
   * Changes a trial a little.
   *
   * @param hints what its evaluation showed
   */
  Trial changed(Trial trial, List<Hint> hints) {
    int dice = random.nextInt(100);
    if (dice < 8 && settings > 1) {
      return trial.withSettings(random.nextInt(settings));
    }
    if (dice < 30 && readsPrevious) {
      Node base = trial.previous().orElse(trial.object());
      return trial.withPrevious(
          dice < 10 ? Optional.empty() : Optional.of(changed(trial.subject(), base, List.of())));
    }
    if (dice < 40 && !ambient.isEmpty()) {
      List<String> names = new ArrayList<>(ambient.keySet());
      String name = names.get(random.nextInt(names.size()));
      Generation generation = Objects.requireNonNull(ambient.get(name));
      Node base = trial.ambient().get(name);
      return operated(trial.withAmbient(
          name,
          base == null || dice < 33
              ? generation.make(random)
              : new Mutation(generation, random).of(base, List.of())));
    }
    return trial.withObject(changed(trial.subject(), trial.object(), hints));
  }

  private Node changed(Subject subject, Node object, List<Hint> hints) {
    return new Mutation(subject.objects(), random).of(object, hints);
  }

  /** Returns trials with a simpler document of a name, or without it. */
  Stream<Trial> simplerAmbient(Trial trial, String name) {
    Node document = trial.ambient().get(name);
    Generation generation = ambient.get(name);
    if (document == null || generation == null) {
      return Stream.of();
    }
    boolean needed = name.equals(REQUEST) && trial.operation().isPresent();
    return Stream.concat(
        needed ? Stream.of() : Stream.of(trial.withoutAmbient(name)),
        generation
            .simpler(document)
            .filter(each -> !needed || names(each, trial.operation().orElseThrow()))
            .map(each -> trial.withAmbient(name, each)));
  }

  private static boolean names(Node request, Operation operation) {
    return request instanceof ObjectNode object
        && object.get("operation") instanceof StringNode text
        && text.value().equalsIgnoreCase(operation.toString());
  }
}
