package dev.bylaw.dsl.internal.scope;

import dev.bylaw.internal.program.Binder;

/**
 * A checked binder.
 *
 * @param binder the binder
 * @param scope the scope of what it is for, with its variables
 * @param erroneous whether what it walks could not be understood
 */
public record BoundBinder(Binder binder, Scope scope, boolean erroneous) {}
