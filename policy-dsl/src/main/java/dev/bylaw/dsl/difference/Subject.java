package dev.bylaw.dsl.difference;

import dev.bylaw.dsl.internal.generate.Generation;
import java.util.Optional;

/**
 * A sort of document that compared rules are on.
 *
 * @param name the kind or type
 * @param typeName the declared type of documents that are no objects of a platform
 * @param objects makes the documents
 */
record Subject(String name, Optional<String> typeName, Generation objects) {}
