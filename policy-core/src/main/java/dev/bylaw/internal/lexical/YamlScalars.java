package dev.bylaw.internal.lexical;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The YAML 1.1 scalars of {@code sigs.k8s.io/yaml}, which are those of go-yaml 2: the spelling
 * decides the type of a plain scalar, a tag may confirm it.
 */
public final class YamlScalars {
  private static final String PREFIX = "tag:yaml.org,2002:";
  private static final String STRING = PREFIX + "str";
  private static final String BINARY = PREFIX + "binary";
  private static final String FLOAT = PREFIX + "float";
  private static final String TIMESTAMP = PREFIX + "timestamp";

  private static final Map<String, YamlScalar> WORDS = words();

  private static final Pattern FLOAT_STYLE =
      Pattern.compile("[-+]?(\\.[0-9]+|[0-9]+(\\.[0-9]*)?)([eE][-+]?[0-9]+)?");
  private static final Pattern AFTER_DOT =
      Pattern.compile("\\.[0-9](_?[0-9])*([eE][-+]?[0-9](_?[0-9])*)?");
  private static final Pattern DATE_TIME = Pattern.compile(
      "[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}([Tt ][0-9]{1,2}:[0-9]{1,2}:[0-9]{1,2}(\\.[0-9]*)?"
          + "(Z|[-+][0-9]{2}:[0-9]{2})?)?");

  /** A value that its tag does not allow. */
  public static final class Mismatch extends Exception {
    private static final long serialVersionUID = 1L;

    private final String problem;

    Mismatch(String problem) {
      super(problem, null, false, false);
      this.problem = problem;
    }

    /** Says what the tag does not allow. */
    public String problem() {
      return problem;
    }
  }

  private YamlScalars() {}

  private static Map<String, YamlScalar> words() {
    Map<String, YamlScalar> words = new HashMap<>();
    for (String word :
        List.of("y", "Y", "yes", "Yes", "YES", "true", "True", "TRUE", "on", "On", "ON")) {
      words.put(word, new YamlScalar.Bool(true));
    }
    for (String word :
        List.of("n", "N", "no", "No", "NO", "false", "False", "FALSE", "off", "Off", "OFF")) {
      words.put(word, new YamlScalar.Bool(false));
    }
    for (String word : List.of("", "~", "null", "Null", "NULL")) {
      words.put(word, new YamlScalar.Null());
    }
    for (String word : List.of(".inf", ".Inf", ".INF", "+.inf", "+.Inf", "+.INF")) {
      words.put(word, new YamlScalar.Real(Double.POSITIVE_INFINITY));
    }
    for (String word : List.of("-.inf", "-.Inf", "-.INF")) {
      words.put(word, new YamlScalar.Real(Double.NEGATIVE_INFINITY));
    }
    for (String word : List.of(".nan", ".NaN", ".NAN")) {
      words.put(word, new YamlScalar.Real(Double.NaN));
    }
    return words;
  }

  /**
   * Gives a scalar its meaning.
   *
   * @param value its text, unescaped
   * @param tag its tag in full, null if it has none
   * @param implicit whether the spelling may decide: a plain scalar, or one with the tag {@code !}
   * @throws Mismatch if the tag does not allow the value
   */
  public static YamlScalar resolve(String value, @Nullable String tag, boolean implicit)
      throws Mismatch {
    if (implicit) {
      return plain(value);
    }
    if (tag == null || tag.equals(STRING)) {
      return new YamlScalar.Text(value);
    }
    if (tag.equals(BINARY)) {
      return binary(value);
    }
    return switch (tag) {
      case PREFIX + "bool" -> check(plain(value), tag, value, YamlScalar.Bool.class);
      case PREFIX + "null" -> check(plain(value), tag, value, YamlScalar.Null.class);
      case PREFIX + "int" -> integer(plain(value), value);
      case FLOAT -> real(plain(value), value);
      case TIMESTAMP -> timestamp(value);
      default -> new YamlScalar.Text(value);
    };
  }

  private static YamlScalar check(
      YamlScalar scalar, String tag, String value, Class<? extends YamlScalar> wanted)
      throws Mismatch {
    if (!wanted.isInstance(scalar)) {
      throw mismatch(value, tag);
    }
    return scalar;
  }

  private static Mismatch mismatch(String value, String tag) {
    return new Mismatch("'" + shortened(value) + "' is no value of the tag '!!"
        + tag.substring(PREFIX.length()) + "'");
  }

  private static String shortened(String value) {
    return Printable.of(value.length() > 40 ? value.substring(0, 40) + "…" : value);
  }

  private static YamlScalar integer(YamlScalar scalar, String value) throws Mismatch {
    if (scalar instanceof YamlScalar.Int || scalar instanceof YamlScalar.Unsigned) {
      return scalar;
    }
    throw mismatch(value, PREFIX + "int");
  }

  private static YamlScalar real(YamlScalar scalar, String value) throws Mismatch {
    if (scalar instanceof YamlScalar.Int number) {
      return new YamlScalar.Real(number.value());
    }
    return check(scalar, FLOAT, value, YamlScalar.Real.class);
  }

  private static YamlScalar timestamp(String value) throws Mismatch {
    if (!DATE_TIME.matcher(value).matches()) {
      throw mismatch(value, TIMESTAMP);
    }
    return new YamlScalar.Text(value);
  }

  private static YamlScalar binary(String value) throws Mismatch {
    String packed = value.replace("\n", "").replace("\r", "");
    try {
      if (packed.length() % 4 != 0) {
        throw new Mismatch("the value of the tag '!!binary' is not Base64 with its padding");
      }
      byte[] bytes = Base64.getDecoder().decode(packed);
      return new YamlScalar.Text(
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (IllegalArgumentException e) {
      throw new Mismatch("the value of the tag '!!binary' is not Base64");
    } catch (CharacterCodingException e) {
      throw new Mismatch("the value of the tag '!!binary' is no UTF-8 text, as JSON needs");
    }
  }

  private static YamlScalar plain(String value) {
    if (value.isEmpty()) {
      return new YamlScalar.Null();
    }
    char first = value.charAt(0);
    boolean number = first == '+' || first == '-' || (first >= '0' && first <= '9');
    if (!number && first != '.' && "yYnNtTfFoO~".indexOf(first) < 0) {
      return new YamlScalar.Text(value);
    }
    YamlScalar word = WORDS.get(value);
    if (word != null) {
      return word;
    }
    YamlScalar found = null;
    if (value.length() <= Numbers.MAX_LENGTH) {
      found = number ? number(value.replace("_", "")) : first == '.' ? afterDot(value) : null;
    }
    return found == null ? new YamlScalar.Text(value) : found;
  }

  private static @Nullable YamlScalar afterDot(String value) {
    return AFTER_DOT.matcher(value).matches() ? finite(value.replace("_", "")) : null;
  }

  private static @Nullable YamlScalar number(String text) {
    YamlScalar integer = GoIntegers.parse(text);
    if (integer != null) {
      return integer;
    }
    return FLOAT_STYLE.matcher(text).matches() ? finite(text) : GoIntegers.parseBinary(text);
  }

  /** A number out of range stays a text, as go-yaml keeps what does not parse. */
  private static @Nullable YamlScalar finite(String text) {
    double value = Double.parseDouble(text);
    return Double.isInfinite(value) ? null : new YamlScalar.Real(value);
  }
}
