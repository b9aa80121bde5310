package dev.bylaw.internal.binary;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * The layout of the binary form: magic, version, SHA-256 of all that follows, and four sections,
 * each behind its length.
 *
 * <ol>
 *   <li>the program without its tests: strings, types, declarations
 *   <li>the source ranges of what stands inside these declarations
 *   <li>the tests: strings, types, tests
 *   <li>the source ranges of the tests
 * </ol>
 *
 * The last three are looked at only where tests are run or the program is explained. Numbers have
 * seven bits a byte, the lowest first; names of enums are written out, so that their order is free.
 */
final class Format {
  static final int MAGIC = 0x42594c57;
  static final int VERSION = 1;
  static final int DIGEST_LENGTH = 32;
  static final int HEADER_LENGTH = 4 + 2 + DIGEST_LENGTH;

  /** How deep expressions, statements and types may nest; every walk recurses on them. */
  static final int MAXIMUM_DEPTH = 500;

  private Format() {}

  static byte[] digest(byte[] bytes) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(bytes, HEADER_LENGTH, bytes.length - HEADER_LENGTH);
      return digest.digest();
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException("every Java platform has SHA-256", missing);
    }
  }

  /** Sorts of declarations. */
  static final class DeclarationTag {
    static final int RULE = 0;
    static final int FUNCTION = 1;
    static final int HOST_FUNCTION = 2;
    static final int CONSTANT = 3;
    static final int RECORD = 4;
    static final int ALIAS = 5;
    static final int VIEW = 6;
    static final int TEST = 7;

    private DeclarationTag() {}
  }

  /** Sorts of types. */
  static final class TypeTag {
    static final int SCALAR = 0;
    static final int LITERAL = 1;
    static final int LIST = 2;
    static final int SET = 3;
    static final int MAP = 4;
    static final int UNION = 5;
    static final int OPTIONAL = 6;
    static final int JSON = 7;
    static final int NOTHING = 8;
    static final int OF_BINDING = 9;
    static final int ANY_OBJECT = 10;
    static final int DECLARED = 11;
    static final int ANONYMOUS = 12;

    private TypeTag() {}
  }

  /** Sorts of literals. */
  static final class LiteralTag {
    static final int FALSE = 0;
    static final int TRUE = 1;
    static final int INT = 2;
    static final int FLOAT = 3;
    static final int TEXT = 4;
    static final int SCALAR = 5;
    static final int ABSENT = 6;

    private LiteralTag() {}
  }

  /** Sorts of statements. */
  static final class StatementTag {
    static final int LET = 0;
    static final int FOR = 1;
    static final int IF = 2;
    static final int CHECK = 3;
    static final int ALLOW = 4;

    private StatementTag() {}
  }
}
