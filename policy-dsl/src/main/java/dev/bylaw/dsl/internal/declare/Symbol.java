package dev.bylaw.dsl.internal.declare;

import dev.bylaw.internal.program.DeclarationId;
import dev.bylaw.internal.program.Expression;
import dev.bylaw.type.RecordType;
import dev.bylaw.type.Type;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** What a declared name stands for, as far as its users need to know. */
public sealed interface Symbol {
  /** Returns the declaration. */
  DeclarationId id();

  /** Returns what it is, in words for messages. */
  String sort();

  /**
   * A function.
   *
   * @param host whether the embedder implements it
   */
  record FunctionSymbol(
      DeclarationId id, List<ParameterSymbol> parameters, Type result, boolean host)
      implements Symbol {
    /** Copies the list. */
    public FunctionSymbol {
      parameters = List.copyOf(parameters);
    }

    @Override
    public String sort() {
      return "a function";
    }
  }

  /**
   * A constant.
   *
   * @param type yields its type, which may have to be inferred from its value
   */
  record ConstantSymbol(DeclarationId id, Supplier<Type> type) implements Symbol {
    @Override
    public String sort() {
      return "a constant";
    }
  }

  /** A type. */
  record TypeSymbol(DeclarationId id, Type type, boolean defaultDeny) implements Symbol {
    @Override
    public String sort() {
      return "a type";
    }
  }

  /** A view. */
  record ViewSymbol(DeclarationId id, RecordType type) implements Symbol {
    @Override
    public String sort() {
      return "a view";
    }
  }

  /** A rule. */
  record RuleSymbol(DeclarationId id, List<ParameterSymbol> parameters) implements Symbol {
    /** Copies the list. */
    public RuleSymbol {
      parameters = List.copyOf(parameters);
    }

    @Override
    public String sort() {
      return "a rule";
    }
  }

  /**
   * A parameter of a function or rule.
   *
   * @param defaultValue yields the value where none is given
   */
  record ParameterSymbol(String name, Type type, Optional<Supplier<Expression>> defaultValue) {}
}
