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
public final class Format {
  public static final int MAGIC = 0x42594c57;
  public static final int VERSION = 1;
  public static final int DIGEST_LENGTH = 32;
  public static final int HEADER_LENGTH = 4 + 2 + DIGEST_LENGTH;

  /** How deep expressions, statements and types may nest; every walk recurses on them. */
  public static final int MAXIMUM_DEPTH = 500;

  private Format() {}

  /** Returns the SHA-256 of all that follows the header. */
  public static byte[] digest(byte[] bytes) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(bytes, HEADER_LENGTH, bytes.length - HEADER_LENGTH);
      return digest.digest();
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException("every Java platform has SHA-256", missing);
    }
  }

  /** Sorts of declarations. */
  public static final class DeclarationTag {
    public static final int RULE = 0;
    public static final int FUNCTION = 1;
    public static final int HOST_FUNCTION = 2;
    public static final int CONSTANT = 3;
    public static final int RECORD = 4;
    public static final int ALIAS = 5;
    public static final int VIEW = 6;
    public static final int TEST = 7;

    private DeclarationTag() {}
  }

  /** Sorts of types. */
  public static final class TypeTag {
    public static final int SCALAR = 0;
    public static final int LITERAL = 1;
    public static final int LIST = 2;
    public static final int SET = 3;
    public static final int MAP = 4;
    public static final int UNION = 5;
    public static final int OPTIONAL = 6;
    public static final int JSON = 7;
    public static final int NOTHING = 8;
    public static final int OF_BINDING = 9;
    public static final int ANY_OBJECT = 10;
    public static final int DECLARED = 11;
    public static final int ANONYMOUS = 12;

    private TypeTag() {}
  }

  /** Sorts of literals. */
  public static final class LiteralTag {
    public static final int FALSE = 0;
    public static final int TRUE = 1;
    public static final int INT = 2;
    public static final int FLOAT = 3;
    public static final int TEXT = 4;
    public static final int SCALAR = 5;
    public static final int ABSENT = 6;

    private LiteralTag() {}
  }

  /** Sorts of statements. */
  public static final class StatementTag {
    public static final int LET = 0;
    public static final int FOR = 1;
    public static final int IF = 2;
    public static final int CHECK = 3;
    public static final int ALLOW = 4;

    private StatementTag() {}
  }

  /** Sorts of targets of rules. */
  public static final class TargetTag {
    public static final int KIND = 0;
    public static final int VIEW = 1;
    public static final int ANY_OBJECT = 2;
    public static final int DOCUMENT = 3;

    private TargetTag() {}
  }

  /** Sorts of steps of paths in views. */
  public static final class ViewStepTag {
    public static final int KEY = 0;
    public static final int INDEX = 1;
    public static final int EVERY = 2;

    private ViewStepTag() {}
  }

  /** Sorts of fixes. */
  public static final class FixTag {
    public static final int SET = 0;
    public static final int APPEND = 1;
    public static final int REMOVE = 2;

    private FixTag() {}
  }

  /** Sorts of inputs of tests. */
  public static final class InputTag {
    public static final int TEXT = 0;
    public static final int FILES = 1;
    public static final int VALUE = 2;

    private InputTag() {}
  }

  /** Sorts of expectations of tests. */
  public static final class ExpectationTag {
    public static final int DENY = 0;
    public static final int ALLOW = 1;
    public static final int ERROR = 2;
    public static final int FIXED = 3;
    public static final int THAT = 4;

    private ExpectationTag() {}
  }
}
