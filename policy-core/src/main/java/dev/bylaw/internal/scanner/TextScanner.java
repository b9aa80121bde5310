package dev.bylaw.internal.scanner;

import dev.bylaw.internal.lexical.ByteWords;
import dev.bylaw.reader.ReaderCode;
import java.nio.charset.StandardCharsets;

/** Validates texts in double quotes, and decodes them. */
abstract class TextScanner extends JsonText {
  final int maximumLength;
  private final int lastWord;

  /** Nothing but ASCII without escapes is in the text found last, so each byte is a character. */
  private boolean plain;

  private boolean escaped;

  TextScanner(byte[] bytes, int maximumLength) {
    super(bytes);
    this.maximumLength = maximumLength;
    this.lastWord = bytes.length - ByteWords.BYTES;
  }

  /** Tells whether the text found last has escapes. */
  final boolean escaped() {
    return !plain && escaped;
  }

  /** Notes that the text found last is plain. */
  final void foundPlain() {
    plain = true;
  }

  /**
   * Validates a text.
   *
   * @param start the offset after the opening quote
   * @return the offset of the closing quote
   */
  final int closingQuote(int start) throws ScanFailure {
    return closingQuote(start, start);
  }

  /**
   * Validates a text of which the bytes before an offset are known to be plain.
   *
   * @param start the offset after the opening quote
   * @return the offset of the closing quote
   */
  final int closingQuote(int start, int from) throws ScanFailure {
    plain = true;
    int i = from;
    while (i <= lastWord) {
      long special = ByteWords.special(ByteWords.at(bytes, i));
      if (special == 0) {
        i += ByteWords.BYTES;
      } else {
        i += ByteWords.index(special);
        if (bytes[i] == '"') {
          refuseTooLong(start, i);
          return i;
        }
        i = afterSpecial(i);
      }
    }
    return atEnd(start, i);
  }

  /** Goes on near the end of the bytes. */
  private int atEnd(int start, int from) throws ScanFailure {
    int i = from;
    while (bytes[i] != '"') {
      i = bytes[i] >= ' ' && bytes[i] != '\\' ? i + 1 : afterSpecial(i);
    }
    refuseTooLong(start, i);
    return i;
  }

  /** Takes what is neither plain nor the end. */
  private int afterSpecial(int i) throws ScanFailure {
    if (plain) {
      plain = false;
      escaped = false;
    }
    if (bytes[i] == '\\') {
      escaped = true;
      return CharacterScanner.afterEscape(bytes, i);
    }
    if (bytes[i] < 0) {
      return CharacterScanner.afterUtf8(bytes, i);
    }
    throw syntax(i);
  }

  private void refuseTooLong(int start, int closing) throws ScanFailure {
    if (closing - start > maximumLength && text(start, closing).length() > maximumLength) {
      throw new ScanFailure(ReaderCode.SCALAR_TOO_LONG, start);
    }
  }

  /** Returns the text found last, decoded. */
  final String text(int start, int closing) {
    if (plain) {
      return new String(bytes, start, closing - start, StandardCharsets.ISO_8859_1);
    }
    String text = new String(bytes, start, closing - start, StandardCharsets.UTF_8);
    return escaped ? CharacterScanner.unescape(text) : text;
  }
}
