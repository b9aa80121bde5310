package dev.bylaw.profile;

import dev.bylaw.binding.MatchBlock;
import dev.bylaw.decision.Action;
import dev.bylaw.decision.Severity;
import dev.bylaw.document.Document;
import dev.bylaw.document.Node;
import dev.bylaw.document.NullNode;
import dev.bylaw.document.ObjectNode;
import dev.bylaw.reader.DocumentReader;
import dev.bylaw.reader.Limits;
import dev.bylaw.reader.ReadResult;
import dev.bylaw.source.SourceText;
import dev.bylaw.source.Span;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads profiles from YAML, strictly: an unknown or duplicate key, an explicit null, an empty list
 * or block, and a scalar of another type than the one expected are errors. Nothing is thrown for
 * what the text contains. Thread-safe.
 */
public final class ProfileReader {
  private static final List<String> KEYS = List.of("name", "extends", "views", "rules");
  private static final List<String> ENTRY_KEYS =
      List.of("use", "as", "with", "match", "exclude", "action", "severity", "override");
  private static final String DISABLED = "disabled";
  private static final List<String> ACTIONS = List.of("deny", "warn", "audit", "fix", DISABLED);
  private static final List<String> SEVERITIES =
      Arrays.stream(Severity.values()).map(Severity::toString).toList();
  private static final Pattern INSTANCE_NAME = Pattern.compile("[A-Za-z0-9_][A-Za-z0-9_.-]*");

  private final SourceText source;
  private final Problems problems = new Problems();

  private ProfileReader(SourceText source) {
    this.source = source;
  }

  /**
   * Reads a profile.
   *
   * @param source its text
   * @return the profile, or everything that is wrong with it
   */
  public static ProfileReadResult read(SourceText source) {
    ProfileReader reader = new ProfileReader(source);
    Optional<Profile> profile = reader.read();
    boolean usable = !reader.problems.anyError();
    return new ProfileReadResult(
        usable ? profile : Optional.empty(), reader.problems.diagnostics());
  }

  /**
   * Returns the JSON Schema (draft 2020-12) of profile files. It accepts what this reader accepts,
   * but for what only the text tells: duplicate keys and several documents.
   *
   * @return the schema as JSON
   */
  public static String schema() {
    try (InputStream in = ProfileReader.class.getResourceAsStream("profile.schema.json")) {
      return new String(
          Objects.requireNonNull(in, "profile.schema.json").readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("the module's own schema cannot be read", e);
    }
  }

  private Optional<Profile> read() {
    ReadResult result = DocumentReader.yaml(source, Limits.DEFAULT);
    result.problems().forEach(problems::add);
    List<Document> documents = result.documents();
    if (!result.problems().isEmpty()) {
      return Optional.empty();
    }
    if (documents.size() != 1 || !(documents.get(0).root() instanceof ObjectNode root)) {
      Node wrong =
          documents.isEmpty() ? null : documents.get(documents.size() - 1).root();
      problems.add(
          ProfileCode.NOT_A_PROFILE,
          source,
          wrong == null ? new Span(0, 0) : wrong.span(),
          "a profile is one YAML document, an object with 'name' and 'rules'; "
              + (documents.size() > 1 ? "given several documents" : "given " + describe(wrong)),
          "");
      return Optional.empty();
    }
    return Optional.of(profile(root));
  }

  private static String describe(@Nullable Node node) {
    return node == null ? "an empty file" : node.describe();
  }

  private Profile profile(ObjectNode root) {
    StrictObject object = new StrictObject(root, "a profile", KEYS, source, problems);
    if (root.get("views") != null) {
      object.report(
          ProfileCode.NOT_YET, root.keySpan("views"), "profiles cannot add to views yet", "");
    }
    Optional<String> name = object.requiredText("name");
    Optional<String> parent = object.text("extends");
    if (root.get("rules") == null && parent.isEmpty()) {
      object.report(
          ProfileCode.MISSING_KEY,
          root.span(),
          "a profile needs 'rules'",
          "list what it uses, as  - use: \"pss.baseline.*\"");
    }
    List<ProfileEntry> entries = new ArrayList<>();
    for (Node element : object.elements("rules")) {
      object.object(element, "an entry of 'rules'").flatMap(this::entry).ifPresent(entries::add);
    }
    Node parentNode = root.get("extends");
    Span parentSpan = parentNode == null ? Span.NONE : parentNode.span();
    return new Profile(name.orElse(""), parent, parentSpan, entries, source);
  }

  private Optional<ProfileEntry> entry(ObjectNode node) {
    StrictObject entry =
        new StrictObject(node, "an entry of 'rules'", ENTRY_KEYS, source, problems);
    Optional<String> use = entry.requiredText("use");
    Optional<String> action =
        entry.choice("action", ACTIONS, "to switch a rule off, write disabled");
    MatchReader matches = new MatchReader(source, problems);
    List<MatchBlock> match = matches.read(entry, "match");
    List<MatchBlock> exclude = matches.read(entry, "exclude");
    ProfileEntry read = new ProfileEntry(
        use.orElse(""),
        entry.text("as"),
        parameters(entry),
        match,
        exclude,
        action.filter(DISABLED::equals).isPresent(),
        action.flatMap(Action::named),
        entry.choice("severity", SEVERITIES, "").flatMap(Severity::named),
        entry.flag("override"),
        node);
    read.alias().ifPresent(alias -> checkAlias(alias, read));
    warnOfSelfExclusion(read);
    return use.map(given -> read);
  }

  private Map<String, Node> parameters(StrictObject entry) {
    Map<String, Node> parameters = new LinkedHashMap<>();
    entry.object("with").ifPresent(given -> {
      for (String key : given.keys()) {
        Node value = Objects.requireNonNull(given.get(key));
        if (value instanceof NullNode) {
          entry.report(
              ProfileCode.NULL_VALUE,
              given.keySpan(key).to(value.span()),
              "the parameter '" + key + "' has no value",
              "give one, or remove it for the default");
        } else {
          parameters.put(key, value);
        }
      }
    });
    return parameters;
  }

  private void checkAlias(String alias, ProfileEntry entry) {
    if (entry.isGlob()) {
      problems.add(
          ProfileCode.INVALID_INSTANCE_NAME,
          source,
          entry.span("as"),
          "'as' names one instance, and '" + entry.use() + "' may use several rules",
          "name one rule, or remove 'as'");
    } else if (!INSTANCE_NAME.matcher(alias).matches()) {
      problems.add(
          ProfileCode.INVALID_INSTANCE_NAME,
          source,
          entry.span("as"),
          "'" + alias + "' cannot name an instance",
          "letters, digits, '_', '-' and '.'");
    }
  }

  private void warnOfSelfExclusion(ProfileEntry entry) {
    for (MatchBlock block : entry.exclude()) {
      boolean own = block.labelSelector().isPresent()
          || block.names().stream().anyMatch(name -> name.contains("*") || name.contains("?"));
      boolean safe = !block.namespaces().isEmpty()
          || block.namespaceSelector().isPresent()
          || !block.users().isEmpty()
          || !block.groups().isEmpty();
      if (own && !safe) {
        problems.add(
            ProfileCode.SELF_EXCLUSION,
            source,
            entry.node().keySpan("exclude"),
            "whoever writes an object can exclude it by its own labels or name",
            "add namespaces, namespaceSelector, users or groups");
      }
    }
  }
}
