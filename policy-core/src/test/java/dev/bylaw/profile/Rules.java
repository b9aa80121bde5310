package dev.bylaw.profile;

import dev.bylaw.binding.Operation;
import dev.bylaw.decision.Severity;
import dev.bylaw.diagnostic.Diagnostic;
import dev.bylaw.library.ParameterInfo;
import dev.bylaw.library.RuleInfo;
import dev.bylaw.source.SourceText;
import dev.bylaw.source.Span;
import dev.bylaw.type.Field;
import dev.bylaw.type.ListType;
import dev.bylaw.type.LiteralType;
import dev.bylaw.type.MapType;
import dev.bylaw.type.OptionalType;
import dev.bylaw.type.RecordType;
import dev.bylaw.type.ScalarType;
import dev.bylaw.type.SetType;
import dev.bylaw.type.Type;
import dev.bylaw.type.UnionType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The rules that the tests of profiles use, and short ways to use them. */
final class Rules {
  static final RecordType LIMIT = RecordType.of(
      "Limit",
      () -> List.of(
          Field.of("name", ScalarType.STRING),
          Field.of("max", OptionalType.of(ScalarType.QUANTITY))));

  static final List<RuleInfo> ALL = List.of(
      rule("shop.images.registries", required("allowed", new ListType(ScalarType.STRING))),
      rule("shop.images.tags", optional("pattern", ScalarType.REGEX)),
      rule(
          "shop.limits.memory",
          optional("ceiling", ScalarType.QUANTITY),
          optional("limits", new ListType(LIMIT)),
          optional("since", ScalarType.VERSION)),
      rule(
          "shop.limits.replicas",
          required("max", ScalarType.INT),
          optional(
              "mode",
              UnionType.of(List.of(new LiteralType("strict"), new LiteralType("relaxed"))))),
      rule(
          "shop.names.labels",
          optional("keys", new SetType(ScalarType.STRING)),
          optional("owners", new MapType(ScalarType.STRING)),
          optional("port", UnionType.of(List.of(ScalarType.INT, ScalarType.STRING))),
          optional("blocks", new ListType(ScalarType.CIDR))));

  private Rules() {}

  private static ParameterInfo required(String name, Type type) {
    return new ParameterInfo(name, type, Optional.empty());
  }

  private static ParameterInfo optional(String name, Type type) {
    return new ParameterInfo(name, type, Optional.of("absent"));
  }

  static RuleInfo rule(String id, ParameterInfo... parameters) {
    return new RuleInfo(
        id,
        "",
        "",
        Severity.MEDIUM,
        Map.of(),
        List.of(parameters),
        Set.of(Operation.CREATE, Operation.UPDATE),
        List.of("Pod"),
        "rules.bylaw",
        Span.NONE);
  }

  static ResolvedProfile resolve(String child, Map<String, String> bundled) {
    Map<String, SourceText> texts = new TreeMap<>();
    bundled.forEach((name, text) -> texts.put(name, SourceText.of(name, text)));
    ProfileChain chain = ProfileChain.read(SourceText.of("profile.yaml", child), texts);
    return ProfileResolver.resolve(chain, ALL, Optional.empty());
  }

  /** A diagnostic as it is printed. */
  static String describe(Diagnostic diagnostic) {
    SourceText source = diagnostic.primary().source();
    String hint = diagnostic.primary().text();
    return diagnostic.code().code()
        + " "
        + source.name()
        + ":"
        + source.position(diagnostic.primary().span().start())
        + " "
        + diagnostic.message()
        + (hint.isEmpty() ? "" : " (" + hint + ")");
  }
}
