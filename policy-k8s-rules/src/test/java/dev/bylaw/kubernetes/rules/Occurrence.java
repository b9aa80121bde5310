package dev.bylaw.kubernetes.rules;

import dev.bylaw.source.SourceText;
import dev.bylaw.source.Span;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A name in a policy that means nothing when it is misspelt.
 *
 * @param sort what it names
 * @param source the text that it stands in
 * @param span where it stands, without quotes
 */
record Occurrence(Sort sort, SourceText source, Span span) {

  /** What a name names. */
  enum Sort {
    FIELD,
    FUNCTION,
    ENUM_VALUE
  }

  /** Returns the file with the letter in the middle of the name changed; empty without letters. */
  Optional<Misspelling> misspelling() {
    String text = source.text();
    int middle = (span.start() + span.end()) / 2;
    return IntStream.concat(
            IntStream.range(middle, span.end()), IntStream.range(span.start(), middle))
        .filter(each -> Character.isLetter(text.charAt(each)))
        .mapToObj(this::changed)
        .findFirst();
  }

  private Misspelling changed(int offset) {
    String text = source.text();
    String changed =
        text.substring(0, offset) + next(text.charAt(offset)) + text.substring(offset + 1);
    return new Misspelling(this, offset, SourceText.of(source.name(), changed));
  }

  private static char next(char letter) {
    return switch (letter) {
      case 'z' -> 'a';
      case 'Z' -> 'A';
      default -> (char) (letter + 1);
    };
  }

  @Override
  public String toString() {
    return sort + " " + source.text(span) + " at " + source.position(span.start());
  }
}
