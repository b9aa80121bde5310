package dev.bylaw.kubernetes.internal.admission;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.Optional;

/**
 * Looks for the uid in bytes that cannot be read as a review: with it, the refusal reaches the user
 * with its reason. The first one counts, since an answer with another is refused in turn.
 */
final class UidSearch {
  private static final JsonFactory FACTORY = new JsonFactory();

  private UidSearch() {}

  static Optional<String> in(byte[] review) {
    try (JsonParser parser = FACTORY.createParser(review)) {
      return parser.nextToken() == JsonToken.START_OBJECT && enters(parser, ReviewFields.REQUEST)
          ? uid(parser)
          : Optional.empty();
    } catch (IOException | RuntimeException unreadable) {
      return Optional.empty();
    }
  }

  private static Optional<String> uid(JsonParser parser) throws IOException {
    boolean found = parser.currentToken() == JsonToken.START_OBJECT
        && enters(parser, ReviewFields.UID)
        && parser.currentToken() == JsonToken.VALUE_STRING
        && !parser.getText().isEmpty();
    return found ? Optional.of(parser.getText()) : Optional.empty();
  }

  /** Goes to the value of a field of the object that the parser is in; false if there is none. */
  private static boolean enters(JsonParser parser, String field) throws IOException {
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      boolean sought = parser.currentName().equals(field);
      parser.nextToken();
      if (sought) {
        return true;
      }
      parser.skipChildren();
    }
    return false;
  }
}
