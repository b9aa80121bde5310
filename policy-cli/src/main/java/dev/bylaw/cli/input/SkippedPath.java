package dev.bylaw.cli.input;

/**
 * A path that was found and is not checked.
 *
 * @param path the path as reports call it; a folder ends with a slash
 * @param reason why not
 * @param expected whether a user of the folder expects this, as for a file that is no manifest by
 *     its name; what is not expected is shown first
 */
public record SkippedPath(String path, String reason, boolean expected) {}
