package dev.bylaw.profile;

import dev.bylaw.document.Node;
import dev.bylaw.source.SourceText;

/**
 * The value that a profile gives to a parameter.
 *
 * @param node the value
 * @param source the text that its spans are of
 */
public record ParameterValue(Node node, SourceText source) {}
