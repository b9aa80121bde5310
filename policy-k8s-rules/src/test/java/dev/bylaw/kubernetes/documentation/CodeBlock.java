package dev.bylaw.kubernetes.documentation;

import dev.bylaw.dsl.Bylaw;
import dev.bylaw.dsl.CompileOptions;
import dev.bylaw.kubernetes.KubernetesRules;
import dev.bylaw.source.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A block of the language in a page. What stands behind {@code bylaw} says what it is: nothing for
 * a file, or for declarations, which need no package clause; {@code statements} for those of a rule
 * on pods whose containers are called {@code c}; {@code file} for a file without a package;
 * {@code error B0104} for what reports this code; {@code fragment} for what cannot be compiled in a
 * few lines, which is left out here.
 *
 * @param page the name of the page
 * @param line the line of the block's first line
 * @param file whether it is a whole file though it has no package clause
 * @param statements whether it consists of statements
 * @param code what it reports, if it has an error
 * @param text the block
 */
record CodeBlock(
    String page, int line, boolean file, boolean statements, Optional<String> code, String text) {
  private static final Pattern BLOCK =
      Pattern.compile("^```bylaw([^\n]*)\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);
  private static final Pattern MARKS =
      Pattern.compile("( fragment)?( file)?( statements)?( error (B\\d{4}))?");

  /** Finds the blocks of a page. */
  static List<CodeBlock> of(String page, String text) {
    List<CodeBlock> blocks = new ArrayList<>();
    for (MatchResult block : BLOCK.matcher(text).results().toList()) {
      Matcher marks = MARKS.matcher(block.group(1));
      if (!marks.matches()) {
        throw new AssertionError(page + ": 'bylaw" + block.group(1) + "' has an unknown mark");
      }
      if (marks.group(1) != null) {
        continue;
      }
      int line = (int) text.substring(0, block.start(2)).lines().count() + 1;
      blocks.add(new CodeBlock(
          page,
          line,
          marks.group(2) != null,
          marks.group(3) != null,
          Optional.ofNullable(marks.group(5)),
          block.group(2)));
    }
    return blocks;
  }

  /** Returns the codes of what the compiler says about the block, and what it says. */
  List<String> diagnostics() {
    CompileOptions options = CompileOptions.of(List.of(KubernetesRules.library()));
    return Bylaw.check(List.of(SourceText.of(toString(), source())), options).diagnostics().stream()
        .map(each -> each.code().code() + " " + each.message())
        .toList();
  }

  private String source() {
    if (statements) {
      return "package example.statements\n\nimport k8s.pods.{ Workload, containers }\n\n"
          + "rule example on Workload as pod {\n  for c in containers(pod.spec) {\n"
          + text
          + "\n  }\n}\n";
    }
    boolean whole = file || text.startsWith("package ") || text.contains("\npackage ");
    return whole ? text : "package example.declarations\n\n" + text;
  }

  @Override
  public String toString() {
    return page + ":" + line;
  }
}
