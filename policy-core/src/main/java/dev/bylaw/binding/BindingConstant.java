package dev.bylaw.binding;

import dev.bylaw.type.ScalarType;

/**
 * A constant that a binding declares and a policy set fixes, as {@code kubernetes}.
 *
 * @param name its name in policies
 * @param type its type
 * @param defaultText the value where none is given, as text
 */
public record BindingConstant(String name, ScalarType type, String defaultText) {}
