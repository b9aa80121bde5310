package dev.bylaw.kubernetes.internal.binding;

import dev.bylaw.binding.BindingReads;
import dev.bylaw.binding.MatchBlock;
import dev.bylaw.binding.MatchBlock.LabelRequirement;
import dev.bylaw.binding.MatchBlock.LabelSelector;
import dev.bylaw.document.Place;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What classification and blocks of match and exclude read. */
final class ObjectReads {
  private static final Place METADATA = Place.ROOT.key("metadata");

  private final Set<Place> object = new HashSet<>();
  private final Set<Place> namespace = new HashSet<>();

  private ObjectReads() {
    object.add(Place.ROOT.key("apiVersion"));
    object.add(Place.ROOT.key("kind"));
    for (String key : List.of("name", "generateName", "namespace")) {
      object.add(METADATA.key(key));
    }
  }

  static BindingReads of(List<MatchBlock> blocks) {
    ObjectReads reads = new ObjectReads();
    blocks.forEach(reads::add);
    return new BindingReads(
        reads.object, Map.of("request", request(), "namespace", reads.namespace));
  }

  private static Set<Place> request() {
    Place user = Place.ROOT.key("userInfo");
    return Set.of(
        Place.ROOT.key("namespace"),
        Place.ROOT.key("subResource"),
        user.key("username"),
        user.key("groups"));
  }

  private void add(MatchBlock block) {
    addLabels(block.labelSelector(), object);
    addLabels(block.namespaceSelector(), namespace);
    // A Namespace counts by its own labels.
    addLabels(block.namespaceSelector(), object);
  }

  private static void addLabels(Optional<LabelSelector> selector, Set<Place> places) {
    Place labels = METADATA.key("labels");
    selector.ifPresent(each -> {
      each.matchLabels().keySet().forEach(key -> places.add(labels.key(key)));
      each.matchExpressions().stream()
          .map(LabelRequirement::key)
          .forEach(key -> places.add(labels.key(key)));
    });
  }
}
