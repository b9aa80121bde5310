package dev.bylaw.internal.link;

import dev.bylaw.binding.BindingSettings;
import dev.bylaw.binding.MatchBlock;
import dev.bylaw.document.BooleanNode;
import dev.bylaw.document.FloatNode;
import dev.bylaw.document.IntegerNode;
import dev.bylaw.document.ListNode;
import dev.bylaw.document.Node;
import dev.bylaw.document.ObjectNode;
import dev.bylaw.document.StringNode;
import dev.bylaw.internal.library.ProgramLibrary;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The digest of a policy set: over its programs, the rules as the profile uses them, the settings
 * and the evaluator. Sets with equal digests decide equally.
 */
final class SetDigest {
  /** Is raised whenever the evaluator decides something differently. */
  private static final String EVALUATOR = "evaluator 2";

  private final MessageDigest digest;

  private SetDigest(MessageDigest digest) {
    this.digest = digest;
  }

  static String of(
      List<ProgramLibrary> libraries, List<SelectedRule> selected, BindingSettings settings) {
    try {
      SetDigest result = new SetDigest(MessageDigest.getInstance("SHA-256"));
      result.add(EVALUATOR);
      new TreeSet<>(libraries.stream().map(ProgramLibrary::digest).toList()).forEach(result::add);
      selected.forEach(result::add);
      new TreeMap<>(settings.constants()).forEach((name, text) -> result.add(name, text));
      result.add(settings.defaultNamespace().orElse(""));
      return HexFormat.of().formatHex(result.digest.digest());
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException("every Java platform has SHA-256", missing);
    }
  }

  private void add(String... texts) {
    for (String text : texts) {
      digest.update(text.getBytes(StandardCharsets.UTF_8));
      digest.update((byte) 0);
    }
  }

  private void add(SelectedRule rule) {
    add(rule.definition().id().toString(), rule.instance());
    add(rule.action().toString(), rule.severity().toString());
    rule.match().forEach(each -> add("match", each));
    rule.exclude().forEach(each -> add("exclude", each));
    new TreeMap<>(rule.parameters()).forEach((name, value) -> {
      add(name);
      add(value);
    });
  }

  private void add(String role, MatchBlock block) {
    add(role);
    add(List.of(block.kinds(), block.namespaces(), block.names(), block.operations())
        .toString());
    add(List.of(block.subresources(), block.users(), block.groups()).toString());
    block.namespaceSelector().ifPresent(each -> add("namespaceSelector", each));
    block.labelSelector().ifPresent(each -> add("labelSelector", each));
  }

  private void add(String role, MatchBlock.LabelSelector selector) {
    add(role, new TreeMap<>(selector.matchLabels()).toString());
    add(selector.matchExpressions().toString());
  }

  private void add(Node node) {
    if (node instanceof ObjectNode object) {
      add("object", Integer.toString(object.keys().size()));
      for (String key : new TreeSet<>(object.keys())) {
        Node member = object.get(key);
        add(key);
        if (member != null) {
          add(member);
        }
      }
    } else if (node instanceof ListNode list) {
      add("list", Integer.toString(list.size()));
      for (int i = 0; i < list.size(); i++) {
        add(list.element(i));
      }
    } else {
      add(node.describe(), text(node));
    }
  }

  private static String text(Node scalar) {
    if (scalar instanceof StringNode string) {
      return string.value();
    }
    if (scalar instanceof IntegerNode number) {
      return Long.toString(number.value());
    }
    if (scalar instanceof FloatNode number) {
      return Double.toString(number.value());
    }
    return scalar instanceof BooleanNode bool ? Boolean.toString(bool.value()) : "null";
  }
}
