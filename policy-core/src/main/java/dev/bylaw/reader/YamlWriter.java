package dev.bylaw.reader;

import dev.bylaw.document.ListNode;
import dev.bylaw.document.Node;
import dev.bylaw.document.ObjectNode;
import dev.bylaw.document.StringNode;
import dev.bylaw.internal.lexical.YamlScalar;
import dev.bylaw.internal.lexical.YamlScalars;
import java.util.regex.Pattern;

/** Writes block style YAML. */
final class YamlWriter {
  /** Texts that no YAML reader takes for anything but a text. */
  private static final Pattern PLAIN = Pattern.compile("[A-Za-z_/][A-Za-z0-9_./@+-]*");

  private final StringBuilder out = new StringBuilder();

  private YamlWriter() {}

  static String write(Node node) {
    YamlWriter writer = new YamlWriter();
    if (isBlock(node)) {
      writer.block(node, 0);
    } else {
      writer.out.append(inline(node)).append('\n');
    }
    return writer.out.toString();
  }

  /** An empty container is written inline. */
  private static boolean isBlock(Node node) {
    return (node instanceof ObjectNode object && !object.keys().isEmpty())
        || (node instanceof ListNode list && list.size() > 0);
  }

  private static String inline(Node node) {
    if (node instanceof ObjectNode) {
      return "{}";
    }
    if (node instanceof ListNode) {
      return "[]";
    }
    return node instanceof StringNode text ? text(text.value()) : NodeWriter.scalar(node);
  }

  private static String text(String text) {
    if (PLAIN.matcher(text).matches() && isText(text)) {
      return text;
    }
    StringBuilder quoted = new StringBuilder();
    NodeWriter.quote(text, quoted);
    return quoted.toString();
  }

  private static boolean isText(String text) {
    try {
      return YamlScalars.resolve(text, null, true) instanceof YamlScalar.Text;
    } catch (YamlScalars.Mismatch impossibleWithoutTag) {
      return false;
    }
  }

  private void block(Node node, int indent) {
    if (node instanceof ObjectNode object) {
      boolean first = true;
      for (String key : object.keys()) {
        Node value = object.get(key);
        if (value != null) {
          out.append(first ? "" : "  ".repeat(indent)).append(text(key)).append(':');
          entry(value, indent);
          first = false;
        }
      }
    } else if (node instanceof ListNode list) {
      for (int i = 0; i < list.size(); i++) {
        out.append(i == 0 ? "" : "  ".repeat(indent)).append('-');
        element(list.element(i), indent);
      }
    }
  }

  private void entry(Node value, int indent) {
    if (!isBlock(value)) {
      out.append(' ').append(inline(value)).append('\n');
      return;
    }
    out.append('\n').append("  ".repeat(indent + 1));
    block(value, indent + 1);
  }

  private void element(Node value, int indent) {
    out.append(' ');
    if (isBlock(value)) {
      block(value, indent + 1);
    } else {
      out.append(inline(value)).append('\n');
    }
  }
}
