package dev.bylaw.dsl.testing;

/**
 * One line of a failure: what was expected beside what came of it.
 *
 * @param expected the expected; empty where nothing was
 * @param actual the actual; empty where nothing came
 * @param same whether the two agree
 */
public record ComparedLine(String expected, String actual, boolean same) {}
