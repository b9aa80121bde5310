package dev.bylaw.reader;

import dev.bylaw.document.BooleanNode;
import dev.bylaw.document.FloatNode;
import dev.bylaw.document.IntegerNode;
import dev.bylaw.document.ListNode;
import dev.bylaw.document.Node;
import dev.bylaw.document.ObjectNode;
import dev.bylaw.document.StringNode;

/** Writes nodes as text that reads back as equal nodes. Thread-safe. */
public final class NodeWriter {
  private final StringBuilder out = new StringBuilder();

  private NodeWriter() {}

  /**
   * Writes JSON on one line.
   *
   * @param node a node
   * @return its JSON
   */
  public static String json(Node node) {
    NodeWriter writer = new NodeWriter();
    writer.write(node);
    return writer.out.toString();
  }

  /**
   * Writes block style YAML, texts quoted wherever a plain one could be read as anything else.
   *
   * @param node a node
   * @return its YAML, ending with a line feed
   */
  public static String yaml(Node node) {
    return YamlWriter.write(node);
  }

  private void write(Node node) {
    if (node instanceof ObjectNode object) {
      write(object);
    } else if (node instanceof ListNode list) {
      write(list);
    } else {
      out.append(scalar(node));
    }
  }

  private void write(ObjectNode object) {
    out.append('{');
    String separator = "";
    for (String key : object.keys()) {
      Node value = object.get(key);
      if (value != null) {
        out.append(separator);
        quote(key, out);
        out.append(':');
        write(value);
        separator = ",";
      }
    }
    out.append('}');
  }

  private void write(ListNode list) {
    out.append('[');
    for (int i = 0; i < list.size(); i++) {
      out.append(i == 0 ? "" : ",");
      write(list.element(i));
    }
    out.append(']');
  }

  /** Writes a node that is no container as JSON. */
  static String scalar(Node node) {
    if (node instanceof StringNode text) {
      StringBuilder quoted = new StringBuilder();
      quote(text.value(), quoted);
      return quoted.toString();
    }
    if (node instanceof IntegerNode integer) {
      return Long.toString(integer.value());
    }
    if (node instanceof FloatNode number) {
      return Double.toString(number.value());
    }
    return node instanceof BooleanNode bool ? Boolean.toString(bool.value()) : "null";
  }

  /** Writes a text in double quotes so that JSON and YAML read it alike. */
  static void quote(String text, StringBuilder out) {
    out.append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"' -> out.append("\\\"");
        case '\\' -> out.append("\\\\");
        case '\n' -> out.append("\\n");
        case '\r' -> out.append("\\r");
        case '\t' -> out.append("\\t");
        default -> {
          if (isPlain(c)) {
            out.append(c);
          } else {
            out.append(String.format("\\u%04x", (int) c));
          }
        }
      }
    }
    out.append('"');
  }

  private static boolean isPlain(char c) {
    return c >= ' '
        && !(c >= 0x7f && c < 0xa0)
        && c != '\u2028'
        && c != '\u2029'
        && c != '\ufeff'
        && c < '\ufffe';
  }
}
