package dev.bylaw.kubernetes.internal.schema;

import dev.bylaw.scalar.Version;
import dev.bylaw.type.Availability;
import dev.bylaw.type.Field;
import dev.bylaw.type.KindName;
import dev.bylaw.type.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The table as text, indexed by type. Its lines are, with words parted by spaces:
 *
 * <pre>{@code
 * versions 1.11 1.24 …                                   what is known, oldest first
 * kind NAME GROUP/KIND SCOPE stored|transient RANGE      a kind; the core group is written core
 * type NAME RANGE                                        the type of a part
 *   served APIVERSION RANGE                              of a kind: where it is or was served
 *   FIELD TYPE [keys=K,K] [in=RANGE]                     a field; without range as long as its type
 * }</pre>
 *
 * Lines that begin with {@code #} and empty lines say nothing.
 */
public final class TypeTable {
  private static final String CORE = "core";
  private static final String SERVED = "  served ";

  private final List<Version> versions;
  private final Map<String, TableEntry> entries;

  private TypeTable(List<Version> versions, Map<String, TableEntry> entries) {
    this.versions = versions;
    this.entries = entries;
  }

  /**
   * Indexes a table.
   *
   * @throws IllegalArgumentException if a line is none of a table
   */
  public static TypeTable parse(String text) {
    List<Version> versions = new ArrayList<>();
    Map<String, TableEntry> entries = new LinkedHashMap<>();
    int at = 0;
    while (at < text.length()) {
      int next = lineEnd(text, at);
      String line = text.substring(at, next);
      at = next + 1;
      if (line.startsWith("kind ") || line.startsWith("type ")) {
        int end = blockEnd(text, at);
        TableEntry entry = entry(line, text.substring(Math.min(at, end), end));
        entries.put(entry.name(), entry);
        at = end;
      } else if (line.startsWith("versions ")) {
        for (String each : line.substring("versions ".length()).split(" ", -1)) {
          Version.parse(each).ifPresent(versions::add);
        }
      } else if (!line.isEmpty() && line.charAt(0) != '#') {
        throw new IllegalArgumentException("no line of a table of types: " + line);
      }
    }
    return new TypeTable(List.copyOf(versions), entries);
  }

  private static int lineEnd(String text, int at) {
    int end = text.indexOf('\n', at);
    return end < 0 ? text.length() : end;
  }

  private static int blockEnd(String text, int at) {
    int end = at;
    while (end < text.length() && text.charAt(end) == ' ') {
      end = Math.min(lineEnd(text, end) + 1, text.length());
    }
    return end;
  }

  private static TableEntry entry(String header, String block) {
    String[] words = header.split(" ", -1);
    String range = words[words.length - 1];
    if (words[0].equals("type")) {
      return new TableEntry(words[1], Optional.empty(), range, block);
    }
    List<ServedVersion> served = new ArrayList<>();
    int at = 0;
    while (block.startsWith(SERVED, at)) {
      int end = lineEnd(block, at);
      int space = block.indexOf(' ', at + SERVED.length());
      served.add(new ServedVersion(
          block.substring(at + SERVED.length(), space), block.substring(space + 1, end)));
      at = Math.min(end + 1, block.length());
    }
    KindFacts facts =
        new KindFacts(kindName(words[2]), Scope.named(words[3]), words[4].equals("stored"), served);
    return new TableEntry(words[1], Optional.of(facts), range, block.substring(at));
  }

  private static KindName kindName(String text) {
    int slash = text.lastIndexOf('/');
    String group = text.substring(0, slash);
    return new KindName(group.equals(CORE) ? "" : group, text.substring(slash + 1));
  }

  /** Writes a group and kind as the table does. */
  public static String format(KindName kind) {
    return (kind.group().isEmpty() ? CORE : kind.group()) + "/" + kind.kind();
  }

  /** The versions of Kubernetes of which the table knows, oldest first. */
  public List<Version> versions() {
    return versions;
  }

  /** All types by their unique names, in the order of the table. */
  public Map<String, TableEntry> entries() {
    return entries;
  }

  /**
   * Parses the fields of a type.
   *
   * @param named finds a record type by its unique name
   */
  public static List<TableField> fields(TableEntry entry, Function<String, Type> named) {
    List<TableField> fields = new ArrayList<>();
    for (String line : entry.fieldLines().split("\n", -1)) {
      if (!line.isEmpty()) {
        fields.add(field(line.substring(2), named));
      }
    }
    return fields;
  }

  private static TableField field(String line, Function<String, Type> named) {
    int space = line.indexOf(' ');
    TypeSyntax syntax = new TypeSyntax(line, space + 1, named);
    Type type = syntax.type();
    List<String> keys = List.of();
    Optional<Availability> range = Optional.empty();
    for (String word : line.substring(syntax.end()).split(" ", -1)) {
      if (word.startsWith("keys=")) {
        keys = List.of(word.substring("keys=".length()).split(",", -1));
      } else if (word.startsWith("in=")) {
        range = Optional.of(AvailabilitySyntax.parse(word.substring("in=".length())));
      } else if (!word.isEmpty()) {
        throw new IllegalArgumentException("no field of a type: " + line);
      }
    }
    return new TableField(new Field(line.substring(0, space), type, range), keys);
  }
}
