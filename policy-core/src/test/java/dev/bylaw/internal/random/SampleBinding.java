package dev.bylaw.internal.random;

import dev.bylaw.binding.Binding;
import dev.bylaw.binding.BindingConstant;
import dev.bylaw.binding.BindingSettings;
import dev.bylaw.binding.Classification;
import dev.bylaw.binding.MatchBlock;
import dev.bylaw.binding.MatchResult;
import dev.bylaw.binding.Request;
import dev.bylaw.binding.TypeLookup;
import dev.bylaw.decision.ObjectIdentity;
import dev.bylaw.document.Document;
import dev.bylaw.type.Field;
import dev.bylaw.type.JsonType;
import dev.bylaw.type.KindName;
import dev.bylaw.type.ListType;
import dev.bylaw.type.LiteralType;
import dev.bylaw.type.MapType;
import dev.bylaw.type.OptionalType;
import dev.bylaw.type.RecordType;
import dev.bylaw.type.ScalarType;
import dev.bylaw.type.SetType;
import dev.bylaw.type.Type;
import dev.bylaw.type.UnionType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A binding with one kind, {@code Widget}, whose fields have every sort of type. */
public final class SampleBinding implements Binding {
  /** The group and kind of widgets. */
  public static final KindName WIDGET_KIND = new KindName("sample", "Widget");

  private final RecordType security = RecordType.of(
      "Security",
      () -> List.of(
          optional("privileged", ScalarType.BOOL),
          Field.of("capabilities", new ListType(ScalarType.STRING))));
  private final RecordType part = RecordType.of("Part", this::partFields);
  private final RecordType spec = RecordType.of("WidgetSpec", this::specFields);
  private final RecordType meta = RecordType.of(
      "Meta",
      () -> List.of(
          optional("name", ScalarType.STRING),
          Field.of("labels", new MapType(ScalarType.STRING)),
          optional("annotations", new MapType(ScalarType.STRING))));
  private final RecordType widget = RecordType.ofKind(
      "Widget",
      WIDGET_KIND,
      Optional.empty(),
      () -> List.of(
          Field.of("apiVersion", ScalarType.STRING),
          Field.of("kind", new LiteralType("Widget")),
          Field.of("metadata", meta),
          optional("spec", spec)));
  private final RecordType request = RecordType.of(
      "SampleRequest",
      () -> List.of(Field.of("operation", ScalarType.STRING), optional("user", ScalarType.STRING)));
  private final Map<String, RecordType> types = new LinkedHashMap<>();

  /** Makes the binding; each has types of its own. */
  public SampleBinding() {
    for (RecordType type : List.of(widget, spec, meta, part, security, request)) {
      types.put(type.name(), type);
    }
  }

  private static Field optional(String name, Type type) {
    return Field.of(name, OptionalType.of(type));
  }

  private List<Field> partFields() {
    return List.of(
        Field.of("name", ScalarType.STRING),
        optional("image", ScalarType.IMAGE),
        optional("weight", ScalarType.INT),
        Field.of("ports", new ListType(ScalarType.INT)),
        optional("flags", new ListType(ScalarType.BOOL)),
        Field.of("environment", new MapType(ScalarType.STRING)),
        optional("security", security),
        optional("child", part));
  }

  private List<Field> specFields() {
    List<Field> fields = new ArrayList<>();
    for (ScalarType scalar : ScalarType.values()) {
      fields.add(optional(scalar + "Value", scalar));
    }
    fields.add(Field.of("level", ScalarType.INT));
    fields.add(optional("port", UnionType.of(List.of(ScalarType.INT, ScalarType.STRING))));
    fields.add(optional(
        "mode",
        UnionType.of(List.of(new LiteralType("a"), new LiteralType("b"), new LiteralType("c")))));
    fields.add(Field.of("parts", new ListType(part)));
    fields.add(optional("names", new ListType(ScalarType.STRING)));
    fields.add(optional("tags", new SetType(ScalarType.STRING)));
    fields.add(Field.of("limits", new MapType(ScalarType.QUANTITY)));
    fields.add(Field.of("groups", new MapType(new ListType(ScalarType.STRING))));
    fields.add(optional("extra", JsonType.JSON));
    return fields;
  }

  /** Returns the type of widgets. */
  public RecordType widget() {
    return widget;
  }

  @Override
  public String name() {
    return "sample";
  }

  @Override
  public TypeLookup type(String name) {
    RecordType type = types.get(name);
    return type == null ? new TypeLookup.Unknown() : new TypeLookup.Found(type);
  }

  @Override
  public List<String> typeNames() {
    return List.copyOf(types.keySet());
  }

  @Override
  public Optional<RecordType> importedKind(String groupVersion, String kind) {
    return Optional.empty();
  }

  @Override
  public Optional<RecordType> anyObject() {
    return Optional.empty();
  }

  @Override
  public Map<String, Type> ambient() {
    return Map.of("request", request);
  }

  @Override
  public List<BindingConstant> constants() {
    return List.of();
  }

  @Override
  public List<Document> open(Document document) {
    return List.of(document);
  }

  @Override
  public Classification classify(Request request, BindingSettings settings) {
    ObjectIdentity identity = new ObjectIdentity("sample/v1", "Widget", "", "");
    return new Classification.Known(
        identity, WIDGET_KIND, widget, request.document().root());
  }

  @Override
  public MatchResult matches(MatchBlock block, Classification object, Request request) {
    return MatchResult.YES;
  }

  @Override
  public List<String> problems(MatchBlock block) {
    return List.of();
  }
}
