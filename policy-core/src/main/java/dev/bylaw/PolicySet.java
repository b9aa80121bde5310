package dev.bylaw;

import dev.bylaw.binding.Request;
import dev.bylaw.binding.UnknownField;
import dev.bylaw.decision.Decision;
import dev.bylaw.diagnostic.Diagnostic;
import dev.bylaw.document.Document;
import dev.bylaw.evaluation.GeneratedCode;
import dev.bylaw.explanation.Explanation;
import dev.bylaw.internal.decide.Decider;
import dev.bylaw.internal.explain.Explainer;
import dev.bylaw.reader.DocumentReading;
import dev.bylaw.reader.Limits;
import java.util.List;

/**
 * Policies that are linked and ready to decide. Immutable and safe for any number of threads;
 * swapping one for another is the change of a single reference.
 */
public final class PolicySet {
  private final Decider decider;
  private final List<RuleInstance> rules;
  private final Coverage coverage;
  private final List<Diagnostic> warnings;
  private final String digest;

  PolicySet(
      Decider decider,
      List<RuleInstance> rules,
      Coverage coverage,
      List<Diagnostic> warnings,
      String digest) {
    this.decider = decider;
    this.rules = List.copyOf(rules);
    this.coverage = coverage;
    this.warnings = List.copyOf(warnings);
    this.digest = digest;
  }

  /**
   * Begins a policy set.
   *
   * @return a builder without libraries and without a profile
   */
  public static PolicySetBuilder builder() {
    return new PolicySetBuilder();
  }

  /**
   * Decides on a request. Throws for nothing that a request contains: malformed input, an exhausted
   * budget or a failing host function are errors of the decision.
   *
   * @param request a document and what is known about it
   * @return the decision
   */
  public Decision evaluate(Request request) {
    return decider.decide(request);
  }

  /**
   * Decides on a document of which nothing else is known, as of one in a file: rules that need more
   * are not evaluated, and the decision says so.
   *
   * @param document the document
   * @return the decision
   */
  public Decision evaluate(Document document) {
    return decider.decide(document);
  }

  /**
   * Decides like {@link #evaluate(Request)} and says how the decision came about: what each rule
   * asked, the values that it found and where they stand, and why others do not apply. Takes many
   * times as long, for the interpreter alone decides and all that it does is kept.
   *
   * @param request a document that was read in full, and what is known about it
   * @return the decision and what each rule did
   */
  public Explanation explain(Request request) {
    return Explainer.explain(decider.linked(), request);
  }

  /**
   * Reads a document and keeps of it what the rules of this set read, which takes a fraction of the
   * time and memory that the whole would. The text is validated to its end, also what is skipped.
   * Of what is read, positions in the text are not kept.
   *
   * @param json a document as JSON in UTF-8, or in UTF-16 with a byte order mark; it must not
   *     change meanwhile, and is not referred to afterwards
   * @return the document, for this set alone: another set that reads more of it denies, with the
   *     error {@code B0614}; or why the text is none. Limits are {@link Limits#DEFAULT}
   */
  public DocumentReading read(byte[] json) {
    return decider.read(json);
  }

  /**
   * Keeps of a document what the rules of this set read, so that it is decided on as fast as one
   * that the set read itself.
   *
   * @param document a document, read in whatever way
   * @return what is kept of it, for this set alone
   */
  public Document keep(Document document) {
    return decider.keep(document);
  }

  /**
   * Finds what rules cannot see in an object of a known kind: keys that are no fields of its type,
   * since they are misspelt, in other case, or of a version of the platform that is newer than the
   * types. A decision does not hold them, and costs nothing for them; who wants to know asks here.
   *
   * @param request a document that was read in full, and what is known about it: of a document
   *     whose reader left out what no rule reads, only the keys that it kept are found
   * @return the keys in document order; none for documents that are refused, of kinds that are not
   *     known, or of declared types
   */
  public List<UnknownField> unknownFields(Request request) {
    return decider.unknownFields(request);
  }

  /**
   * Makes a reader of documents that hold what this set decides on, as admission reviews do.
   *
   * @param envelope where in them the parts stand
   * @return the reader, for this set alone
   */
  public EnvelopeReader reader(Envelope envelope) {
    return new EnvelopeReader(decider, envelope);
  }

  /**
   * Lists the rules that are in use.
   *
   * @return the rules, ordered by id and name
   */
  public List<RuleInstance> rules() {
    return rules;
  }

  /**
   * Tells which objects the rules are on.
   *
   * @return kinds, operations and subresources
   */
  public Coverage coverage() {
    return coverage;
  }

  /**
   * Tells how much was decided by generated code so far.
   *
   * @return what was left to the interpreter, and why
   */
  public GeneratedCode generatedCode() {
    return decider.generatedCode();
  }

  /**
   * Returns what is to be said of the set though it can be used, as of an exclusion that the author
   * of an object can bring about himself, or of a version of the platform that is newer than the
   * types: every decision of such a set may miss fields that rules do not know.
   *
   * @return the warnings
   */
  public List<Diagnostic> warnings() {
    return warnings;
  }

  /**
   * Returns what identifies the set: its programs, its profile, its parameters and the evaluator.
   *
   * @return a SHA-256 in lower-case hexadecimal digits
   */
  public String digest() {
    return digest;
  }
}
