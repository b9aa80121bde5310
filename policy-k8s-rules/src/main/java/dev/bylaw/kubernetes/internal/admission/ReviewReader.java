package dev.bylaw.kubernetes.internal.admission;

import static dev.bylaw.kubernetes.internal.admission.ReviewFields.API_VERSION;
import static dev.bylaw.kubernetes.internal.admission.ReviewFields.KIND;
import static dev.bylaw.kubernetes.internal.admission.ReviewFields.NAME;
import static dev.bylaw.kubernetes.internal.admission.ReviewFields.NAMESPACE;
import static dev.bylaw.kubernetes.internal.admission.ReviewFields.OBJECT;
import static dev.bylaw.kubernetes.internal.admission.ReviewFields.OLD_OBJECT;
import static dev.bylaw.kubernetes.internal.admission.ReviewFields.OPERATION;
import static dev.bylaw.kubernetes.internal.admission.ReviewFields.REQUEST;
import static dev.bylaw.kubernetes.internal.admission.ReviewFields.SUBRESOURCE;
import static dev.bylaw.kubernetes.internal.admission.ReviewFields.UID;
import static dev.bylaw.kubernetes.internal.admission.ReviewFields.USER_INFO;

import dev.bylaw.EnvelopeReader;
import dev.bylaw.binding.Operation;
import dev.bylaw.diagnostic.Diagnostic;
import dev.bylaw.document.Node;
import dev.bylaw.document.NullNode;
import dev.bylaw.document.ObjectNode;
import dev.bylaw.document.StringNode;
import dev.bylaw.reader.DocumentReader;
import dev.bylaw.reader.DocumentReading;
import dev.bylaw.reader.Limits;
import dev.bylaw.reader.ReadResult;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads the bytes of an admission review. Nothing else knows in what form reviews arrive. The order
 * of keys has no influence, and a key that stands twice is refused in every object of which
 * anything is read; elsewhere it cannot change a decision (safety.md, A1).
 */
public final class ReviewReader {
  private static final String VERSION = "admission.k8s.io/v1";
  private static final String REVIEW = "AdmissionReview";
  private static final List<String> TEXTS = List.of(NAME, NAMESPACE, SUBRESOURCE);

  private ReviewReader() {}

  /** Reads a review; whatever is wrong with it is in the result. */
  public static ReadReview read(byte[] review) {
    ReadResult read = DocumentReader.json("review", review, Limits.DEFAULT);
    if (!read.complete()) {
      Diagnostic problem = read.problems().get(0);
      return new ReadReview.Malformed(UidSearch.in(review), reason(problem));
    }
    if (read.documents().size() != 1) {
      return new ReadReview.Malformed(UidSearch.in(review), "there is more than one value");
    }
    return of(read.documents().get(0).root());
  }

  /**
   * Reads a review and keeps of its objects what the rules of a policy set read. Whatever cannot be
   * read so is left to the reader that says why.
   */
  public static ReadReview read(byte[] review, EnvelopeReader reader) {
    return reader.read(review) instanceof DocumentReading.Read read
        ? of(read.document().root())
        : read(review);
  }

  /** Stands for a review at which something failed that should not have. */
  public static ReadReview.Malformed unexpected(byte[] review, Throwable failure) {
    return new ReadReview.Malformed(UidSearch.in(review), failure.toString());
  }

  private static String reason(Diagnostic problem) {
    int offset = problem.primary().span().start();
    return problem.code().code() + ": " + problem.message() + (offset < 0 ? "" : " at " + offset);
  }

  /** Judges what was read, of which {@link ReviewFields} is all that is asked. */
  static ReadReview of(Node root) {
    if (!(root instanceof ObjectNode review)) {
      return malformed("", "it is " + root.describe());
    }
    ObjectNode request = review.get(REQUEST) instanceof ObjectNode given ? given : null;
    String uid = request == null ? "" : text(request, UID);
    if (!text(review, API_VERSION).equals(VERSION) || !text(review, KIND).equals(REVIEW)) {
      String found = text(review, API_VERSION) + " " + text(review, KIND);
      return malformed(uid, "it is '" + found + "', not '" + VERSION + " " + REVIEW + "'");
    }
    if (request == null) {
      return malformed("", "it has no request");
    }
    return uid.isEmpty() ? malformed("", "its request has no uid") : request(request, uid);
  }

  private static ReadReview request(ObjectNode request, String uid) {
    for (String key : TEXTS) {
      if (!absent(request.get(key)) && !(request.get(key) instanceof StringNode)) {
        return malformed(uid, "its " + key + " is no string");
      }
    }
    if (!(request.get(USER_INFO) instanceof ObjectNode)) {
      return malformed(uid, "it does not say who asks: userInfo is missing");
    }
    String name = text(request, OPERATION);
    for (Operation operation : Operation.values()) {
      if (operation.name().equals(name)) {
        return request(request, uid, operation);
      }
    }
    return malformed(uid, "its operation is '" + name + "'");
  }

  private static ReadReview request(ObjectNode request, String uid, Operation operation) {
    String key = operation == Operation.DELETE ? OLD_OBJECT : OBJECT;
    Node object = request.get(key);
    if (!(object instanceof ObjectNode judged)) {
      return malformed(uid, "it is on " + operation + ", but has no " + key);
    }
    Node previous = operation == Operation.UPDATE ? request.get(OLD_OBJECT) : null;
    if (operation == Operation.UPDATE && !(previous instanceof ObjectNode)) {
      return malformed(uid, "it is on update, but has no " + OLD_OBJECT);
    }
    if (!(request.get(KIND) instanceof ObjectNode kind) || !isOf(judged, kind)) {
      return malformed(uid, "its " + key + " is not of the kind that it says");
    }
    return new Review(
        uid, operation, request, judged, Optional.ofNullable(previous), namespace(request, kind));
  }

  /** The server converts the object to the kind that it names, so that they never differ. */
  private static boolean isOf(ObjectNode object, ObjectNode kind) {
    String group = text(kind, "group");
    String version = text(kind, "version");
    String apiVersion = group.isEmpty() ? version : group + "/" + version;
    return text(object, API_VERSION).equals(apiVersion)
        && text(object, KIND).equals(text(kind, KIND));
  }

  /** The server gives a Namespace its own name as namespace. */
  private static Optional<String> namespace(ObjectNode request, ObjectNode kind) {
    boolean isNamespace = text(kind, "group").isEmpty() && text(kind, KIND).equals("Namespace");
    return Optional.of(text(request, NAMESPACE)).filter(name -> !name.isEmpty() && !isNamespace);
  }

  private static String text(ObjectNode object, String key) {
    return object.get(key) instanceof StringNode text ? text.value() : "";
  }

  private static boolean absent(@Nullable Node node) {
    return node == null || node instanceof NullNode;
  }

  private static ReadReview malformed(String uid, String reason) {
    return new ReadReview.Malformed(Optional.of(uid).filter(each -> !each.isEmpty()), reason);
  }
}
