package dev.bylaw.internal.plan;

/** What an expression became: a value, a truth, or a list that is walked without being built. */
public sealed interface Term permits Operand, Test, Sequence {}
