package dev.bylaw.library;

import dev.bylaw.type.Type;

/**
 * A parameter of a rule.
 *
 * @param name its name, as profiles write it
 * @param type the type of its values
 * @param required whether a profile must give a value, since the rule has no default
 */
public record ParameterInfo(String name, Type type, boolean required) {}
