package dev.bylaw.cli.report;

import dev.bylaw.decision.PatchOperation;
import dev.bylaw.document.ListNode;
import dev.bylaw.document.Node;
import dev.bylaw.document.ObjectNode;
import dev.bylaw.document.Place;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A finding's fix as a person would write it: YAML to put into the manifest, below the innermost
 * list element that it is about. Operations on one element become one piece.
 */
public final class FixSnippet {
  private static final String APPEND = "-";

  private final Node root;
  private final Map<String, Branch> pieces = new LinkedHashMap<>();
  private final List<String> removals = new ArrayList<>();

  private FixSnippet(Node root) {
    this.root = root;
  }

  /**
   * Renders a fix.
   *
   * @param root the object that it is for
   * @param fix its operations
   * @return the lines; empty if there is no operation
   */
  public static List<String> render(Node root, List<PatchOperation> fix) {
    FixSnippet snippet = new FixSnippet(root);
    fix.forEach(snippet::add);
    List<String> lines = new ArrayList<>(snippet.removals);
    snippet.pieces.forEach((anchor, branch) -> {
      if (!anchor.isEmpty()) {
        lines.add("in " + anchor);
      }
      branch.render().forEach(line -> lines.add(anchor.isEmpty() ? line : "  " + line));
    });
    return lines;
  }

  private void add(PatchOperation operation) {
    List<String> tokens = tokens(operation.path());
    if (operation instanceof PatchOperation.Remove) {
      removals.add("remove " + place(tokens));
    } else if (operation instanceof PatchOperation.Add add) {
      set(tokens, add.value());
    } else if (operation instanceof PatchOperation.Replace replace) {
      set(tokens, replace.value());
    }
  }

  private void set(List<String> tokens, Node value) {
    int anchor = anchorLength(tokens);
    Branch branch =
        pieces.computeIfAbsent(place(tokens.subList(0, anchor)), ignored -> new Branch());
    List<String> rest = tokens.subList(anchor, tokens.size());
    for (int i = 0; i < rest.size() - 1; i++) {
      branch = branch.child(rest.get(i));
    }
    String last = rest.isEmpty() ? "" : rest.get(rest.size() - 1);
    if (last.equals(APPEND)) {
      branch.appended.add(value);
    } else {
      branch.child(last).set(value);
    }
  }

  /** How many steps lead to the innermost element of a list that is already there. */
  private int anchorLength(List<String> tokens) {
    int length = 0;
    Place place = Place.ROOT;
    for (int i = 0; i < tokens.size(); i++) {
      Node container = place.find(root);
      place = step(container, place, tokens.get(i));
      boolean last = i == tokens.size() - 1;
      if (container instanceof ListNode && place.find(root) != null && !last) {
        length = i + 1;
      }
    }
    return length;
  }

  private String place(List<String> tokens) {
    Place place = Place.ROOT;
    for (String token : tokens) {
      place = step(place.find(root), place, token);
    }
    return place.toString();
  }

  private static Place step(@Nullable Node container, Place place, String token) {
    boolean index = container instanceof ListNode && token.chars().allMatch(Character::isDigit);
    return index ? place.index(Integer.parseInt(token)) : place.key(token);
  }

  private static List<String> tokens(String pointer) {
    List<String> tokens = new ArrayList<>();
    if (!pointer.isEmpty()) {
      for (String token : pointer.substring(1).split("/", -1)) {
        tokens.add(token.replace("~1", "/").replace("~0", "~"));
      }
    }
    return tokens;
  }

  /** What is set below a key. */
  private static final class Branch {
    private final Map<String, Branch> children = new LinkedHashMap<>();
    private final List<Node> appended = new ArrayList<>();
    private @Nullable Node value;

    Branch child(String key) {
      return children.computeIfAbsent(key, ignored -> new Branch());
    }

    void set(Node node) {
      if (node instanceof ObjectNode object) {
        for (String key : object.keys()) {
          Node child = object.get(key);
          if (child != null) {
            child(key).set(child);
          }
        }
      }
      value = node;
    }

    List<String> render() {
      List<String> lines = new ArrayList<>();
      children.forEach((key, branch) -> lines.addAll(branch.render(key)));
      return lines;
    }

    private List<String> render(String key) {
      if (!appended.isEmpty()) {
        List<String> lines = new ArrayList<>();
        lines.add(YamlText.string(key) + ":" + (value == null ? "  # add to the list" : ""));
        for (Node node : appended) {
          YamlText.element(node).forEach(each -> lines.add("  " + each));
        }
        return lines;
      }
      if (children.isEmpty()) {
        return value == null ? List.of() : YamlText.entry(key, value);
      }
      List<String> lines = new ArrayList<>();
      lines.add(YamlText.string(key) + ":");
      render().forEach(each -> lines.add("  " + each));
      return lines;
    }
  }
}
