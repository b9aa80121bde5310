package dev.bylaw.kubernetes.cases;

import dev.bylaw.ConfigurationException;
import dev.bylaw.PolicySet;
import dev.bylaw.PolicySetBuilder;
import dev.bylaw.decision.Decision;
import dev.bylaw.document.Document;
import dev.bylaw.kubernetes.KubernetesRules;
import dev.bylaw.kubernetes.cases.CaseResult.ObjectResult;
import dev.bylaw.kubernetes.cases.CaseResult.Verdict;
import dev.bylaw.library.Library;
import dev.bylaw.library.RuleInfo;
import dev.bylaw.reader.DocumentReader;
import dev.bylaw.reader.Limits;
import dev.bylaw.reader.ReadResult;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;

/** Answers the cases that ask for the Pod Security Standards. Not thread-safe. */
final class PodSecurityCases {
  private static final Set<String> SUITES =
      Set.of("pss", "pss-matrix", "pss-fuzz", "pss-workloads", "bulk");
  private static final Set<String> LEVELS = Set.of("baseline", "restricted");

  private final Library library = KubernetesRules.library();
  private final Map<String, List<String>> controls = library.rules().stream()
      .collect(
          Collectors.toMap(RuleInfo::id, rule -> rule.mappings().getOrDefault("pss", List.of())));
  private final Map<List<String>, PolicySet> policySets = new HashMap<>();

  /** Answers a case; {@code unsupported} if it asks for something else. */
  CaseResult answer(Case asked) {
    if (!SUITES.contains(asked.suite()) || !LEVELS.contains(asked.parameter("level"))) {
      return CaseResult.unsupported(asked.id());
    }
    Answer answer = new Answer(asked.id(), policySet(asked));
    try {
      return answer.of(read(asked), asked.suite().equals("bulk"));
    } catch (IOException failure) {
      return CaseResult.error(asked.id(), failure.toString());
    }
  }

  /** Returns the policy set that a case is about. */
  PolicySet policySet(Case asked) {
    return policySet(asked.parameter("level"), asked.parameter("version"));
  }

  PolicySet policySet(String level, String version) {
    return policySets.computeIfAbsent(List.of(level, version), key -> {
      PolicySetBuilder builder = PolicySet.builder().add(library).profile(level);
      if (!version.isEmpty() && !version.equals("latest")) {
        builder.constant("kubernetes", version);
      }
      try {
        return builder.build();
      } catch (ConfigurationException failure) {
        throw new IllegalStateException("profile " + level + " at " + version, failure);
      }
    });
  }

  /** Reads the documents of a case. */
  static ReadResult read(Case asked) throws IOException {
    if (asked.inline()) {
      byte[] text = asked.object().toString().getBytes(StandardCharsets.UTF_8);
      return DocumentReader.json(asked.id(), text, Limits.DEFAULT);
    }
    Path file = asked.file();
    String name = file.toString();
    byte[] bytes;
    if (name.endsWith(".gz")) {
      try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
        bytes = in.readAllBytes();
      }
    } else {
      bytes = Files.readAllBytes(file);
    }
    return DocumentReader.yaml(name, bytes, Limits.DEFAULT);
  }

  /** Collects the answer to one case. */
  private final class Answer {
    private final String id;
    private final PolicySet policies;
    private final Set<String> violated = new TreeSet<>();
    private final List<String> messages = new ArrayList<>();
    private final List<ObjectResult> objects = new ArrayList<>();
    private boolean error;
    private boolean checked;

    Answer(String id, PolicySet policies) {
      this.id = id;
      this.policies = policies;
    }

    CaseResult of(ReadResult read, boolean perObject) {
      read.problems().forEach(problem -> {
        error = true;
        messages.add(problem.message());
      });
      for (Document document : read.documents()) {
        for (Document object : KubernetesRules.binding().open(document)) {
          add(policies.evaluate(object));
        }
      }
      return new CaseResult(
          id, verdict(perObject), violated, messages, perObject ? objects : List.of());
    }

    private void add(Decision decision) {
      checked |= decision.checked();
      error |= !decision.errors().isEmpty();
      Set<String> own = new TreeSet<>();
      decision.findings().forEach(finding -> {
        own.addAll(controls.getOrDefault(finding.rule(), List.of()));
        messages.add(finding.message());
      });
      decision.errors().forEach(each -> messages.add(each.message()));
      violated.addAll(own);
      Verdict verdict = !decision.errors().isEmpty()
          ? Verdict.ERROR
          : decision.allowed() ? Verdict.ALLOW : Verdict.DENY;
      objects.add(new ObjectResult(objects.size(), verdict, own));
    }

    private Verdict verdict(boolean perObject) {
      if (error) {
        return Verdict.ERROR;
      }
      if (!checked && !perObject) {
        return Verdict.UNSUPPORTED;
      }
      return violated.isEmpty() ? Verdict.ALLOW : Verdict.DENY;
    }
  }
}
