package dev.bylaw.kubernetes.internal.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bylaw.binding.TypeLookup;
import dev.bylaw.type.Assignability;
import dev.bylaw.type.Field;
import dev.bylaw.type.KindName;
import dev.bylaw.type.ListType;
import dev.bylaw.type.MapType;
import dev.bylaw.type.OptionalType;
import dev.bylaw.type.RecordType;
import dev.bylaw.type.Type;
import dev.bylaw.type.UnionType;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.Set;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;

/** What holds for every type of the table. */
class EveryTypeTest {
  private final KubernetesTypes types = KubernetesTypes.load();
  private final Set<RecordType> seen = new HashSet<>();

  @Test
  void every_field_of_every_kind_can_be_read() {
    for (KindName kind : types.kinds()) {
      visit(types.kind(kind).orElseThrow().type());
    }
    assertThat(seen).hasSizeGreaterThan(600);
    assertThat(seen)
        .allSatisfy(each -> assertThat(each.fields())
            .as(each.name())
            .allSatisfy(field -> assertThat(field.name()).isNotEmpty()));
  }

  @Test
  void every_type_is_found_by_its_own_name() {
    types.kinds().forEach(kind -> visit(types.kind(kind).orElseThrow().type()));
    assertThat(seen)
        .allSatisfy(
            each -> assertThat(types.lookup(each.name())).isEqualTo(new TypeLookup.Found(each)));
  }

  @Test
  void every_short_name_is_found() {
    assertThat(types.shortNames())
        .doesNotHaveDuplicates()
        .allSatisfy(each -> assertThat(types.lookup(each)).isInstanceOf(TypeLookup.Found.class));
  }

  @Test
  void every_kind_has_its_own_kind_as_a_literal_and_every_object_has_metadata() {
    for (KindName kind : types.kinds()) {
      KnownKind known = types.kind(kind).orElseThrow();
      assertThat(known.type().field("kind").map(Field::type).map(Type::toString))
          .as(kind.toString())
          .contains('"' + kind.kind() + '"');
      assertThat(known.type().field("apiVersion").map(Field::type).map(Type::toString))
          .contains("string");
      if (known.facts().stored()) {
        assertThat(known.type().field("metadata").map(Field::type).map(Type::toString))
            .as(kind.toString())
            .contains(
                known.facts().scope() == Scope.NAMESPACED
                    ? "NamespacedObjectMeta"
                    : "ClusterObjectMeta");
      }
    }
  }

  @Test
  void every_namespaced_object_is_an_object() {
    RecordType pod = types.named("Pod").orElseThrow();
    assertThat(Assignability.isAssignable(pod, types.anyObject())).isTrue();
    assertThat(Assignability.isAssignable(pod, types.named("PodTemplateSpec").orElseThrow()))
        .isTrue();
  }

  @Test
  void the_table_is_small() throws IOException {
    ByteArrayOutputStream compressed = new ByteArrayOutputStream();
    try (InputStream in = KubernetesTypes.class.getResourceAsStream(KubernetesTypes.RESOURCE);
        DeflaterOutputStream out = new DeflaterOutputStream(compressed)) {
      assertThat(in).isNotNull();
      in.transferTo(out);
    }
    assertThat(compressed.size()).isLessThan(400 * 1024);
  }

  private void visit(Type type) {
    if (type instanceof OptionalType optional) {
      visit(optional.value());
    } else if (type instanceof ListType list) {
      visit(list.element());
    } else if (type instanceof MapType map) {
      visit(map.value());
    } else if (type instanceof UnionType union) {
      union.alternatives().forEach(this::visit);
    } else if (type instanceof RecordType record && seen.add(record)) {
      record.fields().forEach(field -> visit(field.type()));
    }
  }
}
