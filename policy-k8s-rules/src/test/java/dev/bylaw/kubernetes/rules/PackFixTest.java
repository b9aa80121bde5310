package dev.bylaw.kubernetes.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.bylaw.ConfigurationException;
import dev.bylaw.PolicySet;
import dev.bylaw.decision.Finding;
import dev.bylaw.document.Document;
import dev.bylaw.document.Node;
import dev.bylaw.fix.JsonPatch;
import dev.bylaw.fix.PatchException;
import dev.bylaw.kubernetes.KubernetesRules;
import dev.bylaw.kubernetes.cases.SharedCases;
import dev.bylaw.reader.DocumentReader;
import dev.bylaw.reader.Limits;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Whoever applies the fix of a finding is rid of the finding. */
class PackFixTest {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final List<PolicySet> policySets = policySets();

  private static List<PolicySet> policySets() {
    List<PolicySet> sets = new ArrayList<>();
    for (String profile : List.of("baseline", "restricted", "recommended")) {
      List<String> versions =
          profile.equals("recommended") ? List.of("1.37") : List.of("1.18", "1.34", "1.37");
      for (String version : versions) {
        try {
          sets.add(PolicySet.builder()
              .add(KubernetesRules.library())
              .profile(profile)
              .constant("kubernetes", version)
              .build());
        } catch (ConfigurationException failure) {
          throw new AssertionError(profile + " at " + version, failure);
        }
      }
    }
    return sets;
  }

  @Test
  void a_fix_takes_its_finding_away_on_every_shared_object() throws IOException {
    int fixed = 0;
    List<String> kept = new ArrayList<>();
    for (Path folder : List.of(Path.of("pss/objects"), Path.of("bulk/objects"))) {
      for (Path file : files(SharedCases.folder().resolve(folder))) {
        for (Document document : DocumentReader.yaml(
                file.toString(), Files.readAllBytes(file), Limits.DEFAULT)
            .documents()) {
          for (Document object : KubernetesRules.binding().open(document)) {
            fixed += fixes(object, kept);
          }
        }
      }
    }

    assertThat(kept).isEmpty();
    assertThat(fixed).isGreaterThan(1000);
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void a_fix_takes_its_finding_away_on_random_workloads(
      @ForAll("workloads") Map<String, Object> workload) throws JsonProcessingException {
    byte[] json = JSON.writeValueAsString(workload).getBytes(StandardCharsets.UTF_8);
    Document object =
        DocumentReader.json("workload", json, Limits.DEFAULT).documents().get(0);
    List<String> kept = new ArrayList<>();

    fixes(object, kept);

    assertThat(kept).isEmpty();
  }

  @Provide
  Arbitrary<Map<String, Object>> workloads() {
    return Workloads.any();
  }

  /** Applies each fix for itself, adds the findings that stay, and returns the number of fixes. */
  private int fixes(Document object, List<String> kept) {
    int count = 0;
    for (PolicySet policies : policySets) {
      List<Finding> findings = policies.evaluate(object).findings();
      for (Finding finding : findings) {
        if (!finding.fix().isEmpty()) {
          count++;
          List<Finding> rest = policies.evaluate(fixed(object.root(), finding)).findings();
          if (count(rest, finding) >= count(findings, finding)) {
            kept.add(finding.rule() + " at " + finding.place() + " of " + object.source());
          }
        }
      }
    }
    return count;
  }

  private static Document fixed(Node root, Finding finding) {
    try {
      return Document.of(JsonPatch.apply(root, finding.fix()));
    } catch (PatchException failure) {
      throw new AssertionError("the patch of " + finding, failure);
    }
  }

  /** Counts the findings that say the same: an element of a list may stand there twice. */
  private static long count(List<Finding> findings, Finding finding) {
    return findings.stream()
        .filter(
            each -> each.rule().equals(finding.rule()) && each.message().equals(finding.message()))
        .count();
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(each -> each.toString().endsWith(".yaml")).sorted().toList();
    }
  }
}
