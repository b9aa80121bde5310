package dev.bylaw.reader;

import dev.bylaw.source.SourceText;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Turns bytes into text: the byte order mark decides the encoding, without one it is UTF-8. */
final class TextDecoder {
  /** What the replacement of malformed bytes shows up as; it may also be meant. */
  private static final char REPLACEMENT = '\uFFFD';

  /** A decoded text. */
  record Decoded(SourceText source, Charset charset) {}

  private TextDecoder() {}

  static Decoded decode(String name, byte[] bytes, Limits limits) throws ReadFailure {
    if (bytes.length > limits.bytes()) {
      throw ReadFailure.at(
          ReaderCode.INPUT_TOO_LONG,
          SourceText.of(name, ""),
          0,
          0,
          "the input has " + bytes.length + " bytes; at most " + limits.bytes() + " are read",
          "split it into several files");
    }
    Charset charset = charset(bytes);
    int mark = markLength(bytes, charset);
    String text = new String(bytes, mark, bytes.length - mark, charset);
    if (text.indexOf(REPLACEMENT) >= 0) {
      refuseMalformed(name, ByteBuffer.wrap(bytes, mark, bytes.length - mark), charset);
    }
    return new Decoded(SourceText.of(name, text), charset);
  }

  private static Charset charset(byte[] bytes) {
    int first = bytes.length > 1 ? (bytes[0] & 0xff) << 8 | (bytes[1] & 0xff) : 0;
    if (first == 0xfffe) {
      return StandardCharsets.UTF_16LE;
    }
    return first == 0xfeff ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_8;
  }

  private static int markLength(byte[] bytes, Charset charset) {
    if (!charset.equals(StandardCharsets.UTF_8)) {
      return 2;
    }
    boolean mark = bytes.length > 2
        && bytes[0] == (byte) 0xef
        && bytes[1] == (byte) 0xbb
        && bytes[2] == (byte) 0xbf;
    return mark ? 3 : 0;
  }

  private static void refuseMalformed(String name, ByteBuffer in, Charset charset)
      throws ReadFailure {
    CharBuffer out = CharBuffer.allocate(in.remaining());
    CoderResult result = charset
        .newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT)
        .onUnmappableCharacter(CodingErrorAction.REPORT)
        .decode(in, out, true);
    if (result.isError()) {
      String before = out.flip().toString();
      throw ReadFailure.at(
          ReaderCode.MALFORMED_ENCODING,
          SourceText.of(name, before),
          before.length(),
          before.length(),
          "the bytes from offset " + in.position() + " are no " + charset.name() + " text",
          "save the file as UTF-8");
    }
  }
}
