package dev.bylaw.dsl.format;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bylaw.dsl.internal.parse.ParseResult;
import dev.bylaw.dsl.internal.parse.Parser;
import dev.bylaw.dsl.syntax.SourceFile;
import dev.bylaw.source.SourceText;
import dev.bylaw.source.Span;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * What a policy says, however it is laid out.
 *
 * @param tree its syntax tree without places
 * @param comments its comments, in order
 */
record Meaning(Object tree, List<String> comments) {
  static Meaning of(String text) {
    ParseResult result = Parser.parse(SourceText.of("policy.bylaw", text));
    assertThat(result.diagnostics()).as(text).isEmpty();
    SourceFile file = result.file().orElseThrow();
    List<Object> parts = List.of(file.packageName().text(), file.imports(), file.declarations());
    return new Meaning(
        withoutPlaces(parts),
        file.comments().stream()
            .map(each -> (each.documentation() ? "///" : "//") + each.text().stripTrailing())
            .toList());
  }

  private static Object withoutPlaces(Object node) {
    if (node instanceof Collection<?> collection) {
      return collection.stream().map(Meaning::withoutPlaces).toList();
    }
    if (node instanceof Optional<?> optional) {
      return optional.map(Meaning::withoutPlaces);
    }
    if (!(node instanceof Record)) {
      return node;
    }
    List<Object> parts = new ArrayList<>();
    parts.add(node.getClass().getSimpleName());
    for (RecordComponent component : node.getClass().getRecordComponents()) {
      Object value = valueOf(component, node);
      if (!(value instanceof Span)) {
        parts.add(withoutPlaces(value));
      }
    }
    return parts;
  }

  private static Object valueOf(RecordComponent component, Object node) {
    try {
      return component.getAccessor().invoke(node);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(e.getMessage(), e);
    }
  }
}
