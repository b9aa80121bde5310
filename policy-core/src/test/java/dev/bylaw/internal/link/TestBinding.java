package dev.bylaw.internal.link;

import static dev.bylaw.internal.evaluate.Tree.optional;
import static dev.bylaw.internal.evaluate.Tree.required;

import dev.bylaw.binding.Binding;
import dev.bylaw.binding.BindingConstant;
import dev.bylaw.binding.BindingSettings;
import dev.bylaw.binding.Classification;
import dev.bylaw.binding.MatchBlock;
import dev.bylaw.binding.MatchResult;
import dev.bylaw.binding.Request;
import dev.bylaw.binding.TypeLookup;
import dev.bylaw.decision.ErrorCode;
import dev.bylaw.decision.ObjectIdentity;
import dev.bylaw.document.Document;
import dev.bylaw.document.Node;
import dev.bylaw.document.ObjectNode;
import dev.bylaw.document.Place;
import dev.bylaw.document.StringNode;
import dev.bylaw.type.Field;
import dev.bylaw.type.KindName;
import dev.bylaw.type.ListType;
import dev.bylaw.type.RecordType;
import dev.bylaw.type.ScalarType;
import dev.bylaw.type.Type;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A binding of two kinds: a box of bottles, and a crate of boxes. Blocks match by name; the name
 * {@code ?} cannot be known.
 */
final class TestBinding implements Binding {
  static final RecordType PART = RecordType.of(
      "Part",
      () -> List.of(
          optional("label", ScalarType.STRING),
          optional("bottles", new ListType(ScalarType.STRING))));
  static final KindName BOX_KIND = new KindName("", "Box");
  static final KindName CRATE_KIND = new KindName("storage", "Crate");
  static final RecordType BOX = RecordType.ofKind(
      "Box",
      BOX_KIND,
      Optional.empty(),
      () -> List.of(required("kind", ScalarType.STRING), optional("part", PART)));
  static final RecordType CRATE = RecordType.ofKind(
      "Crate",
      CRATE_KIND,
      Optional.empty(),
      () -> List.of(required("kind", ScalarType.STRING), optional("boxes", new ListType(PART))));
  static final RecordType ANY =
      RecordType.of("Object", () -> List.of(Field.of("kind", ScalarType.STRING)));

  @Override
  public String name() {
    return "test";
  }

  @Override
  public TypeLookup type(String name) {
    return new TypeLookup.Unknown();
  }

  @Override
  public List<String> typeNames() {
    return List.of();
  }

  @Override
  public Optional<RecordType> importedKind(String groupVersion, String kind) {
    return Optional.empty();
  }

  @Override
  public Optional<RecordType> anyObject() {
    return Optional.of(ANY);
  }

  @Override
  public Map<String, Type> ambient() {
    return Map.of("object", ANY, "request", PART);
  }

  @Override
  public List<BindingConstant> constants() {
    return List.of(new BindingConstant("release", ScalarType.VERSION, "1.2"));
  }

  @Override
  public List<Document> open(Document document) {
    return List.of(document);
  }

  @Override
  public Classification classify(Request request, BindingSettings settings) {
    Node root = request.document().root();
    String kind = root instanceof ObjectNode object && object.get("kind") instanceof StringNode text
        ? text.value()
        : "";
    ObjectIdentity identity = new ObjectIdentity("v1", kind, "", "");
    return switch (kind) {
      case "Box" -> new Classification.Known(identity, BOX_KIND, BOX, root);
      case "Crate" -> new Classification.Known(identity, CRATE_KIND, CRATE, root);
      case "" ->
        new Classification.Rejected(
            identity, ErrorCode.NOT_AN_OBJECT, "no kind", Place.ROOT.key("kind"));
      default -> new Classification.Foreign(identity, new KindName("", kind), root);
    };
  }

  @Override
  public MatchResult matches(MatchBlock block, Classification object, Request request) {
    if (block.names().contains("?")) {
      return MatchResult.UNKNOWN;
    }
    return block.names().contains(object.identity().kind()) ? MatchResult.YES : MatchResult.NO;
  }

  @Override
  public List<String> problems(MatchBlock block) {
    return List.of();
  }
}
