package dev.bylaw.kubernetes.internal.admission;

import dev.bylaw.Envelope;
import dev.bylaw.document.Place;
import java.util.List;
import java.util.Map;
import java.util.StringTokenizer;
import java.util.stream.Collectors;

/**
 * Which parts of a review are read whatever the rules are, as paths from its root. The object under
 * review, and what else of the request rules may ask, is up to them.
 */
public final class ReviewFields {
  static final String API_VERSION = "apiVersion";
  static final String KIND = "kind";
  static final String REQUEST = "request";
  static final String UID = "uid";
  static final String OPERATION = "operation";
  static final String NAMESPACE = "namespace";
  static final String NAME = "name";
  static final String SUBRESOURCE = "subResource";
  static final String OBJECT = "object";
  static final String OLD_OBJECT = "oldObject";
  static final String USER_INFO = "userInfo";

  /** Scalars, and the user's groups, which are strings. */
  public static final List<String> SCALARS = List.of(
      API_VERSION,
      KIND,
      "request.uid",
      "request.kind.group",
      "request.kind.version",
      "request.kind.kind",
      "request.operation",
      "request.namespace",
      "request.name",
      "request.subResource",
      "request.userInfo.username",
      "request.userInfo.groups");

  /** Objects under review, of which rules say what is read. */
  public static final List<String> OBJECTS = List.of("request.object", "request.oldObject");

  /** The same as places, for a reader that keeps of objects what rules read. */
  public static final Envelope ENVELOPE = new Envelope(
      place(OBJECTS.get(0)),
      place(OBJECTS.get(1)),
      Map.of(REQUEST, place(REQUEST)),
      SCALARS.stream().map(ReviewFields::place).collect(Collectors.toSet()));

  private ReviewFields() {}

  private static Place place(String path) {
    Place place = Place.ROOT;
    StringTokenizer keys = new StringTokenizer(path, ".");
    while (keys.hasMoreTokens()) {
      place = place.key(keys.nextToken());
    }
    return place;
  }
}
