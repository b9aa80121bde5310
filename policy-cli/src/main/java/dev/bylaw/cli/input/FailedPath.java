package dev.bylaw.cli.input;

/**
 * A path that should have been checked and could not be read.
 *
 * @param path the path as reports call it
 * @param reason what happened
 */
public record FailedPath(String path, String reason) {}
