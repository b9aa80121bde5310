package dev.bylaw.binding;

import dev.bylaw.document.Document;
import dev.bylaw.scalar.Version;
import dev.bylaw.type.KindName;
import dev.bylaw.type.RecordType;
import dev.bylaw.type.Type;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What joins policies with a kind of document: which types there are, which names rules may read,
 * which type a document has, how {@code match} matches. Implementations are immutable and
 * thread-safe.
 */
public interface Binding {
  /**
   * Returns the name of the binding.
   *
   * @return as {@code kubernetes}
   */
  String name();

  /**
   * Finds a type by the name that policies use without an import. Every record type of a binding is
   * also found by its own {@link RecordType#name()}, which is unique: a type whose short name means
   * another one has a qualified name, as {@code flowcontrol.apiserver.k8s.io/Subject}.
   *
   * @param name a kind or the type of a part, as {@code Pod}, {@code PodSpec}
   * @return what is known under the name
   */
  TypeLookup type(String name);

  /**
   * Lists the names that {@link #type} finds, for suggestions.
   *
   * @return the names
   */
  List<String> typeNames();

  /**
   * Finds a kind that is imported by group and version.
   *
   * @param groupVersion as {@code events.k8s.io/v1}
   * @param kind the kind
   * @return its type, or empty if the binding does not know it
   */
  Optional<RecordType> importedKind(String groupVersion, String kind);

  /**
   * Returns the type of every stored object, known or not.
   *
   * @return the type {@code Object}, or empty if the binding has no such notion
   */
  Optional<RecordType> anyObject();

  /**
   * Returns the names that every rule may read beside its object, as {@code request}.
   *
   * @return name to type; {@code object} is the whole object when a rule is on a view
   */
  Map<String, Type> ambient();

  /**
   * Returns the constants that a policy set fixes.
   *
   * @return the constants, as {@code kubernetes}
   */
  List<BindingConstant> constants();

  /**
   * Returns the versions of the platform whose types the binding knows.
   *
   * @return the versions, oldest first; empty if the platform has none
   */
  default List<Version> versions() {
    return List.of();
  }

  /**
   * Opens lists of objects as the platform's own tools do.
   *
   * @param document a document as read
   * @return its items with their places in the document's source, or the document itself
   */
  List<Document> open(Document document);

  /**
   * Tells what a document is.
   *
   * @param request the document and what is known about it
   * @param settings how to judge what the request leaves open
   * @return the classification
   */
  Classification classify(Request request, BindingSettings settings);

  /**
   * Tells whether rules on any object reach objects of a kind. They leave out what is written too
   * often to be judged each time, and what is never stored.
   *
   * @param kind a kind
   * @return true for kinds that the binding does not know
   */
  default boolean reachedByAnyObject(KindName kind) {
    return true;
  }

  /**
   * Tells which rules a request reaches. A part of an object that the platform itself writes all
   * the time is reached by those rules alone whose {@code match} names it.
   *
   * @param kind the kind of the object
   * @param request what is known about it
   * @return by default what {@link #reachedByAnyObject} says
   */
  default Reach reach(KindName kind, Request request) {
    return reachedByAnyObject(kind) ? Reach.ANY_RULE : Reach.RULES_ON_KIND;
  }

  /**
   * Returns the fields that the platform keeps for itself, as finalizers: an update that
   * {@linkplain #changesOnlyHousekeeping changes nothing else} is evaluated only by rules that read
   * them.
   *
   * @return the names of the fields; empty where there are none
   */
  default Set<String> housekeepingFields() {
    return Set.of();
  }

  /**
   * Tells whether an update changes nothing but {@link #housekeepingFields}. It is asked only of
   * updates of which rules have something to say.
   *
   * @param request an update
   * @return true also if it changes nothing at all; false where the state before is unknown
   */
  default boolean changesOnlyHousekeeping(Request request) {
    return false;
  }

  /**
   * Tells what can be done with objects of a kind. Options of connections are never stored: rules
   * on them are on connect alone, and rules on other kinds never are.
   *
   * @param kind a kind
   * @return the operations; all where nothing is known
   */
  default Set<Operation> operations(KindName kind) {
    return EnumSet.allOf(Operation.class);
  }

  /**
   * Finds keys of an object that are no fields of its type: misspelt, in the wrong place, in other
   * case, which the platform ignores while other tools may not, or of a version of the platform
   * that is newer than the types. Rules match keys exactly, and see none of these.
   *
   * @param object an object as classified, read in full
   * @return the keys in document order, with none below an unknown key; none in free-form parts
   */
  default List<UnknownField> unknownFields(Classification.Known object) {
    return List.of();
  }

  /**
   * Returns what the platform asks of objects beyond their types, for those who make objects.
   *
   * @return by default nothing
   */
  default ObjectValidity validity() {
    return ObjectValidity.BY_TYPE;
  }

  /**
   * Tells whether a block of {@code match} or {@code exclude} matches.
   *
   * @param block the block
   * @param object the object as classified
   * @param request what is known about it
   * @return yes, no or unknown
   */
  MatchResult matches(MatchBlock block, Classification object, Request request);

  /**
   * Returns the namespace with which {@link MatchBlock#namespaces} are compared, so that entries of
   * other namespaces need not be looked at.
   *
   * @param object the object as classified
   * @return the namespace; empty where any namespaces match
   */
  default Optional<String> namespace(Classification object) {
    return Optional.empty();
  }

  /**
   * Tells what {@link #classify} and {@link #matches} read of documents. Of a document that a
   * policy set reads, only this and what its rules read is kept.
   *
   * @param blocks all blocks that a policy set has
   * @return what is read; everything unless an implementation says less
   */
  default BindingReads reads(List<MatchBlock> blocks) {
    return BindingReads.everything(ambient().keySet());
  }

  /**
   * Checks a block when a profile is loaded.
   *
   * @param block the block
   * @return what is wrong with it, as an unknown kind with a suggestion; empty if nothing is
   */
  List<String> problems(MatchBlock block);
}
