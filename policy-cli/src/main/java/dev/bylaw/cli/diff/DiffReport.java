package dev.bylaw.cli.diff;

import dev.bylaw.dsl.difference.SearchResult;
import java.io.IOException;
import java.util.List;

/** How differences are reported. */
interface DiffReport {
  /** Reports what a comparison over manifests found. */
  void manifests(List<String> rules, int objects, List<ChangedObject> changed) throws IOException;

  /** Reports what a search found. */
  void search(List<String> rules, SearchResult result, boolean implication) throws IOException;
}
