package dev.bylaw.cli.result;

import dev.bylaw.decision.Finding;
import dev.bylaw.decision.ObjectIdentity;
import dev.bylaw.document.Document;

/**
 * A finding with where it stands in a file.
 *
 * @param finding the finding
 * @param object the object that it is about
 * @param document the document that holds the object
 * @param location where in the file: the value, or the nearest parent that is there
 */
public record LocatedFinding(
    Finding finding, ObjectIdentity object, Document document, Location location) {}
