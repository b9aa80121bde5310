package dev.bylaw.dsl.internal.typing;

import dev.bylaw.internal.program.Builtin;
import dev.bylaw.type.Type;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * A method or member of the library.
 *
 * @param name its name in policies
 * @param called whether it is written with parentheses
 * @param builtin what it is in a program
 * @param subject which types have it, asked of a type without absence
 * @param subjectText the subjects in words, for messages
 * @param parameters the types of its arguments
 * @param result its type, given the type of the subject without absence
 */
public record Method(
    String name,
    boolean called,
    Builtin builtin,
    Predicate<Type> subject,
    String subjectText,
    List<Type> parameters,
    Function<Type, Type> result) {}
