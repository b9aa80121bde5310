package dev.bylaw.internal.scanner;

import dev.bylaw.reader.ReaderCode;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** A text in UTF-8, whatever encoding its byte order mark told. */
final class EncodedText {
  private static final int UTF_8_MARK = 0xefbbbf;
  private static final int BIG_ENDIAN_MARK = 0xfeff;
  private static final int LITTLE_ENDIAN_MARK = 0xfffe;

  /** The text, shared with the caller where it is UTF-8. */
  final byte[] bytes;

  /** The offset of its first byte, after a byte order mark. */
  final int start;

  private EncodedText(byte[] bytes, int start) {
    this.bytes = bytes;
    this.start = start;
  }

  static EncodedText of(byte[] bytes) throws ScanFailure {
    int mark = bytes.length < 2 ? 0 : ((bytes[0] & 0xff) << Byte.SIZE) | (bytes[1] & 0xff);
    if (mark == LITTLE_ENDIAN_MARK) {
      return recode(bytes, StandardCharsets.UTF_16LE);
    }
    if (mark == BIG_ENDIAN_MARK) {
      return recode(bytes, StandardCharsets.UTF_16BE);
    }
    boolean marked = bytes.length > 2 && ((mark << Byte.SIZE) | (bytes[2] & 0xff)) == UTF_8_MARK;
    return new EncodedText(bytes, marked ? 3 : 0);
  }

  private static EncodedText recode(byte[] bytes, Charset charset) throws ScanFailure {
    try {
      CharBuffer text = charset.newDecoder().decode(ByteBuffer.wrap(bytes, 2, bytes.length - 2));
      return new EncodedText(text.toString().getBytes(StandardCharsets.UTF_8), 0);
    } catch (CharacterCodingException malformed) {
      throw new ScanFailure(ReaderCode.MALFORMED_ENCODING, 0);
    }
  }
}
