package dev.bylaw.reader;

import dev.bylaw.document.FloatNode;
import dev.bylaw.document.Node;
import dev.bylaw.internal.lexical.YamlScalar;
import dev.bylaw.internal.lexical.YamlScalars;
import dev.bylaw.source.SourceText;
import dev.bylaw.source.Span;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.MappingStartEvent;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;

/**
 * Builds the tree of one YAML document from the parser's events: scalars by {@link YamlScalars},
 * aliases as the node that they stand for, merge keys merged.
 */
final class YamlComposer {
  /** Tags under which {@code <<} is a merge key nevertheless, quoted or not. */
  private static final Set<String> MERGES = Set.of("!", "tag:yaml.org,2002:merge");

  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_-]+");

  private final SourceText source;
  private final YamlStream.Part part;
  private final TreeBuilder tree;
  private final Map<String, Anchor> anchors = new HashMap<>();
  private final Deque<Open> open = new ArrayDeque<>();

  /** What an anchor names: nothing while its collection is open. */
  private static final class Anchor {
    TreeBuilder.@Nullable Subtree value;

    @Nullable YamlScalar scalar;
  }

  /** A collection that has begun. */
  private record Open(
      boolean flow, @Nullable String name, @Nullable Anchor anchor) {}

  YamlComposer(SourceText source, YamlStream.Part part, Limits limits) {
    this.source = source;
    this.part = part;
    this.tree = new TreeBuilder(source, limits);
  }

  /** Returns the finished tree, null while there is none. */
  @Nullable Node root() {
    return tree.root();
  }

  /** Tells whether the innermost open collection has brackets. */
  boolean insideFlow() {
    Open collection = open.peek();
    return collection != null && collection.flow();
  }

  /** Takes the next event between the start and the end of the document. */
  void take(Event event) throws ReadFailure {
    if (event instanceof ScalarEvent scalar) {
      scalar(scalar);
    } else if (event instanceof AliasEvent alias) {
      alias(alias);
    } else if (event instanceof CollectionStartEvent collection) {
      begin(collection);
    } else {
      end(event);
    }
  }

  private int offset(@Nullable Mark mark) {
    return mark == null ? part.start() : part.offset(mark);
  }

  private void begin(CollectionStartEvent event) throws ReadFailure {
    int end = offset(event.getEndMark());
    int start = YamlText.afterProperties(source.text(), offset(event.getStartMark()), end);
    if (tree.expectsKey()) {
      boolean template = start > 0 && source.text().startsWith("{{", start - 1);
      throw template
          ? failure(
              ReaderCode.UNUSABLE_KEY,
              new Span(start - 1, start + 1),
              "this is a template, not YAML",
              "render it first, as with 'helm template', or quote it if it is meant as text")
          : unusableKey(start, Math.max(end, start + 1), "an object or list cannot be a key");
    }
    Anchor anchor = declare(event);
    open.push(new Open(event.isFlow(), event.getAnchor(), anchor));
    tree.begin(event instanceof MappingStartEvent, start, Math.max(start, end));
  }

  private void end(Event event) throws ReadFailure {
    Open closed = open.pop();
    TreeBuilder.Subtree subtree = tree.end(closed.flow() ? offset(event.getEndMark()) : -1);
    if (closed.anchor() != null && anchors.get(closed.name()) == closed.anchor()) {
      closed.anchor().value = subtree;
    }
  }

  private @Nullable Anchor declare(NodeEvent event) throws ReadFailure {
    if (event.getAnchor() == null) {
      return null;
    }
    checkName(event);
    Anchor anchor = new Anchor();
    anchors.put(event.getAnchor(), anchor);
    return anchor;
  }

  /** Anchors end where go-yaml ends them, or a name would reach further than it does there. */
  private void checkName(NodeEvent event) throws ReadFailure {
    if (!NAME.matcher(event.getAnchor()).matches()) {
      int start = offset(event.getStartMark());
      throw failure(
          ReaderCode.YAML_SYNTAX,
          new Span(start, start + 1),
          "the name of an anchor or alias has letters, digits, '-' and '_' only",
          "quote the text if no anchor or alias is meant");
    }
  }

  private void scalar(ScalarEvent event) throws ReadFailure {
    Span span = span(event);
    refuseWhatReadsDifferently(event, span);
    boolean bare = event.isPlain() && event.getTag() == null;
    YamlScalar scalar = resolve(event, bare, span);
    Anchor anchor = declare(event);
    if (tree.expectsKey()) {
      boolean merge = event.getValue().equals("<<") && (bare || isMergeTag(event.getTag()));
      if (merge) {
        tree.mergeKey(span.start(), span.end());
      } else {
        key(scalar, span);
      }
      if (anchor != null) {
        anchor.value = new TreeBuilder.Subtree(scalar.toNode(span), 1, 0);
        anchor.scalar = scalar;
      }
      return;
    }
    TreeBuilder.Subtree subtree =
        tree.scalar(node(scalar, span), event.getValue().length());
    if (anchor != null) {
      anchor.value = subtree;
      anchor.scalar = scalar;
    }
  }

  private static boolean isMergeTag(@Nullable String tag) {
    return tag != null && MERGES.contains(tag);
  }

  private YamlScalar resolve(ScalarEvent event, boolean bare, Span span) throws ReadFailure {
    try {
      return YamlScalars.resolve(event.getValue(), event.getTag(), bare);
    } catch (YamlScalars.Mismatch mismatch) {
      throw failure(
          ReaderCode.TAG_MISMATCH,
          span,
          mismatch.problem(),
          "remove the tag, or give a value of its type");
    }
  }

  private Node node(YamlScalar scalar, Span span) throws ReadFailure {
    Node node = scalar.toNode(span);
    if (node instanceof FloatNode number && !Double.isFinite(number.value())) {
      throw failure(
          ReaderCode.NUMBER_NOT_FINITE,
          span,
          "JSON has no such number",
          "quote it if it is meant as text");
    }
    return node;
  }

  private void key(YamlScalar scalar, Span span) throws ReadFailure {
    Optional<String> key = scalar.toKey();
    if (key.isEmpty()) {
      boolean isNull = scalar instanceof YamlScalar.Null;
      throw unusableKey(
          span.start(),
          span.end(),
          isNull ? "null cannot be a key" : "a number of this size cannot be a key");
    }
    tree.key(key.get(), span.start(), span.end());
  }

  private void alias(AliasEvent event) throws ReadFailure {
    Span span = new Span(offset(event.getStartMark()), offset(event.getEndMark()));
    checkName(event);
    Anchor anchor = anchors.get(event.getAnchor());
    if (anchor == null) {
      throw failure(
          ReaderCode.UNUSABLE_ALIAS,
          span,
          "there is no anchor '&" + event.getAnchor() + "' before this alias",
          "an anchor is known from where it stands to the end of its document");
    }
    if (anchor.value == null) {
      throw failure(
          ReaderCode.UNUSABLE_ALIAS,
          span,
          "the alias '*" + event.getAnchor() + "' stands inside what it stands for",
          "");
    }
    if (!tree.expectsKey()) {
      tree.alias(anchor.value, span.start(), span.end());
    } else if (anchor.scalar == null) {
      throw unusableKey(span.start(), span.end(), "an object or list cannot be a key");
    } else {
      key(anchor.scalar, span);
    }
  }

  /** Refuses spellings that this parser takes otherwise than the reference does. */
  private void refuseWhatReadsDifferently(ScalarEvent event, Span span) throws ReadFailure {
    if (event.isPlain() && insideFlow() && YamlText.colonWithoutSpace(source.text(), span.end())) {
      throw failure(
          ReaderCode.YAML_SYNTAX,
          new Span(span.start(), span.end() + 1),
          "':' needs a space after it",
          "write a space between ':' and what follows");
    }
    boolean block = event.isLiteral() || event.isFolded();
    if (block && YamlText.isTabIndented(source.text(), span)) {
      throw failure(
          ReaderCode.YAML_SYNTAX, span, "the text is indented with a tab", "indent with spaces");
    }
    if (event.isDQuoted() && YamlText.hasEscapedTab(source.text(), span)) {
      throw failure(
          ReaderCode.YAML_SYNTAX,
          span,
          "the text has a backslash before a tab",
          "write \\t for a tab, or \\\\ for a backslash");
    }
    if (event.isDQuoted() && YamlText.hasSurrogateEscape(source.text(), span)) {
      throw failure(
          ReaderCode.LONE_SURROGATE,
          span,
          "the text has an escape of half a surrogate pair, which YAML does not allow",
          "write the character itself, or \\U followed by eight hexadecimal digits");
    }
  }

  private Span span(ScalarEvent event) {
    int end = offset(event.getEndMark());
    int start = YamlText.afterProperties(source.text(), offset(event.getStartMark()), end);
    if (event.isLiteral() || event.isFolded()) {
      end = YamlText.withoutBreaks(source.text(), start, end);
    }
    return new Span(start, end);
  }

  private ReadFailure unusableKey(int start, int end, String message) {
    return failure(
        ReaderCode.UNUSABLE_KEY,
        new Span(start, end),
        message,
        "keys are texts; quote it if it is meant as one");
  }

  private ReadFailure failure(ReaderCode code, Span span, String message, String hint) {
    return ReadFailure.at(code, source, span.start(), span.end(), message, hint);
  }
}
