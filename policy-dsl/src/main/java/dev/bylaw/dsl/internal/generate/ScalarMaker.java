package dev.bylaw.dsl.internal.generate;

import dev.bylaw.document.Node;
import dev.bylaw.document.StringNode;
import dev.bylaw.internal.program.LiteralValue;
import dev.bylaw.source.Span;
import dev.bylaw.type.LiteralType;
import dev.bylaw.type.ScalarType;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** Makes scalars: those that policies hold against a field, those beside them, and plain ones. */
final class ScalarMaker {
  private static final int ATTEMPTS = 4;
  private static final int LONGEST = 300;

  private final Mentions mentions;
  private final RandomGenerator random;

  ScalarMaker(Mentions mentions, RandomGenerator random) {
    this.mentions = mentions;
    this.random = random;
  }

  Node make(ScalarType type, Slot slot) {
    List<LiteralValue> own = mentions.against(slot.names());
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      Optional<String> text = mentioned(type, own);
      if (text.isPresent() && PlainScalars.isValid(type, text.get(), slot.constraint())) {
        return PlainScalars.node(type, text.get()).orElseThrow();
      }
    }
    return plain(type, slot);
  }

  /** Makes a text without a type's help, as a key of a map. */
  Optional<String> text(List<String> names) {
    return mentioned(ScalarType.STRING, mentions.against(names));
  }

  private Optional<String> mentioned(ScalarType type, List<LiteralValue> own) {
    int dice = random.nextInt(100);
    if (type != ScalarType.BOOL && !own.isEmpty() && dice < 65) {
      return Optional.of(perhapsNear(type, pick(own)));
    }
    boolean any = dice >= 65 && dice < 72 && !mentions.all().isEmpty();
    return any && type != ScalarType.BOOL
        ? Optional.of(perhapsNear(type, pick(mentions.all())))
        : Optional.empty();
  }

  private String perhapsNear(ScalarType type, LiteralValue literal) {
    String text = Mentions.text(literal);
    if (literal instanceof LiteralValue.Int number && type == ScalarType.STRING) {
      return ofLength(number.value() + random.nextInt(3) - 1);
    }
    return random.nextInt(100) < 60 ? text : NearMisses.of(type, text, random);
  }

  /** A number that is held against a text is mostly held against its size. */
  private static String ofLength(long length) {
    return "a".repeat((int) Math.max(0, Math.min(LONGEST, length)));
  }

  private Node plain(ScalarType type, Slot slot) {
    List<String> texts = PlainScalars.texts(type, slot.constraint());
    if (texts.isEmpty()) {
      long least = Math.max(slot.constraint().least(), 0);
      String text = type == ScalarType.INT ? Long.toString(least) : "a";
      return PlainScalars.node(type, text).orElseGet(() -> new StringNode(text, Span.NONE));
    }
    boolean closed = slot.constraint().closed() && texts.size() > 1;
    boolean simplest = !closed && type != ScalarType.BOOL && random.nextInt(100) < 40;
    String text = simplest ? texts.get(0) : pick(texts);
    return PlainScalars.node(type, text).orElseThrow();
  }

  /** Chooses one of several texts that are all there are; those that policies mention rather. */
  Node choose(List<LiteralType> alternatives, Slot slot) {
    List<String> own = mentions.against(slot.names()).stream()
        .map(Mentions::text)
        .filter(text -> alternatives.stream().anyMatch(each -> each.value().equals(text)))
        .toList();
    String text = !own.isEmpty() && random.nextInt(100) < 40
        ? pick(own)
        : pick(alternatives).value();
    return new StringNode(text, Span.NONE);
  }

  private <T> T pick(List<T> from) {
    return from.get(random.nextInt(from.size()));
  }
}
