package dev.bylaw.dsl.internal.scope;

import dev.bylaw.dsl.internal.declare.FileNames;
import dev.bylaw.dsl.internal.declare.SymbolTable;
import dev.bylaw.dsl.internal.declare.TypeResolver;
import dev.bylaw.dsl.internal.flow.Frame;
import dev.bylaw.dsl.internal.report.Reporter;
import dev.bylaw.scalar.Version;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The declaration that expressions stand in, and what it is among.
 *
 * @param symbols what declared names stand for
 * @param names what names mean in the file
 * @param types resolves the file's types
 * @param reporter takes diagnostics of the file
 * @param frame the slots of the declaration
 * @param beforeInput whether the value is needed before there is a document: of constants and
 *     defaults, which cannot read the request or the object
 * @param versions the oldest and newest version of the platform in use; empty if not known
 * @param read the slots that are read somewhere
 */
public record Surroundings(
    SymbolTable symbols,
    FileNames names,
    TypeResolver types,
    Reporter reporter,
    Frame frame,
    boolean beforeInput,
    List<Version> versions,
    Set<Integer> read) {
  /** Makes the surroundings of a declaration of whose slots none has been read yet. */
  public Surroundings(
      SymbolTable symbols,
      FileNames names,
      TypeResolver types,
      Reporter reporter,
      Frame frame,
      boolean beforeInput,
      List<Version> versions) {
    this(symbols, names, types, reporter, frame, beforeInput, versions, new HashSet<>());
  }

  /** Returns the same declaration where a part of it is needed before there is a document. */
  public Surroundings forBeforeInput() {
    return new Surroundings(symbols, names, types, reporter, frame, true, versions, read);
  }
}
