package dev.bylaw.dsl.generate;

import dev.bylaw.binding.Binding;
import dev.bylaw.binding.ObjectValidity;
import dev.bylaw.dsl.internal.generate.Generation;
import dev.bylaw.internal.library.ProgramLibrary;
import dev.bylaw.internal.program.TypeDefinition;
import dev.bylaw.library.Library;
import dev.bylaw.type.Type;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * Makes documents of one type by chance. They are valid: what the type requires is there, scalars
 * parse, lists whose elements must differ do, and of a platform's objects that holds which
 * {@link ObjectValidity} knows. The same sequence of random numbers makes the same document.
 * Immutable and thread-safe.
 */
public final class DocumentGenerator {
  private final Generation generation;

  private DocumentGenerator(Generation generation) {
    this.generation = generation;
  }

  /**
   * Makes a generator of objects of a kind, or of any other record that a binding knows.
   *
   * @param binding the binding, which says what is asked of its objects
   * @param type a type of the binding, as {@link Binding#type} and {@link Binding#importedKind}
   *     find
   * @param leaning which policies the objects are for
   * @return the generator
   */
  public static DocumentGenerator of(Binding binding, Type type, Leaning leaning) {
    return new DocumentGenerator(new Generation(
        type, binding.validity(), leaning.reads().mentions(), leaning.reads().object()));
  }

  /**
   * Makes a generator of values of a type that belongs to no platform.
   *
   * @param type any type but the one without values
   * @param leaning which policies the values are for
   * @return the generator
   */
  public static DocumentGenerator of(Type type, Leaning leaning) {
    return new DocumentGenerator(new Generation(
        type,
        ObjectValidity.BY_TYPE,
        leaning.reads().mentions(),
        leaning.reads().object()));
  }

  /**
   * Makes a generator of documents of a type that policies declare.
   *
   * @param policies the library that declares the type
   * @param name the name of the type with that of its package, as {@code examples.cli.Command}
   * @param leaning which policies the documents are for
   * @return the generator, or empty if the library declares no such type
   */
  public static Optional<DocumentGenerator> ofDeclared(
      Library policies, String name, Leaning leaning) {
    return ProgramLibrary.from(policies)
        .program()
        .declarations(TypeDefinition.class)
        .filter(each -> each.id().toString().equals(name))
        .findFirst()
        .map(each -> of(each.type(), leaning));
  }

  /**
   * Makes a document.
   *
   * @param random the source of chance; a seeded one makes the same document again
   * @return the document
   */
  public GeneratedDocument generate(RandomGenerator random) {
    return new GeneratedDocument(generation, generation.make(random));
  }
}
