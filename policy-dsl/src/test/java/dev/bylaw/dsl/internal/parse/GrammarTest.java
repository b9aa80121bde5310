package dev.bylaw.dsl.internal.parse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bylaw.dsl.internal.grammar.BylawParser;
import dev.bylaw.dsl.internal.parse.error.SyntaxErrors;
import dev.bylaw.dsl.internal.parse.token.TokenizedSource;
import dev.bylaw.dsl.internal.parse.token.Tokenizer;
import dev.bylaw.source.SourceText;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.ListTokenSource;
import org.antlr.v4.runtime.atn.ATN;
import org.antlr.v4.runtime.atn.DecisionInfo;
import org.antlr.v4.runtime.atn.DecisionState;
import org.antlr.v4.runtime.atn.LL1Analyzer;
import org.antlr.v4.runtime.misc.IntervalSet;
import org.junit.jupiter.api.Test;

/** The grammar stays LL(1): each decision is made by the next token alone. */
class GrammarTest {
  private static final Path OWN_EXAMPLES = Path.of("src/test/resources/examples");

  @Test
  void no_two_alternatives_of_a_decision_begin_with_the_same_token() {
    ATN atn = new BylawParser(new CommonTokenStream(new ListTokenSource(List.of()))).getATN();
    LL1Analyzer analyzer = new LL1Analyzer(atn);
    List<String> conflicts = new ArrayList<>();
    for (DecisionState decision : atn.decisionToState) {
      IntervalSet seen = new IntervalSet();
      for (IntervalSet lookahead : analyzer.getDecisionLookahead(decision)) {
        String where =
            BylawParser.ruleNames[decision.ruleIndex] + ", decision " + decision.decision;
        if (lookahead == null) {
          conflicts.add(where + ": not decided by one token");
        } else if (!seen.and(lookahead).isNil()) {
          conflicts.add(where + ": " + seen.and(lookahead).toString(BylawParser.VOCABULARY));
        } else {
          seen.addAll(lookahead);
        }
      }
    }
    System.out.println("the grammar has " + atn.getNumberOfDecisions() + " decisions");
    assertThat(atn.getNumberOfDecisions()).isGreaterThan(90);
    assertThat(conflicts).isEmpty();
  }

  @Test
  void parsing_the_examples_never_looks_further_than_one_token() {
    List<SourceText> sources = Stream.concat(
            DesignExamples.read(OWN_EXAMPLES).stream(), DesignExamples.ifPresent().stream())
        .toList();
    assertThat(sources).hasSizeGreaterThan(2);
    for (SourceText source : sources) {
      BylawParser parser = profiled(source);
      parser.file();
      assertThat(parser.getNumberOfSyntaxErrors()).as(source.name()).isZero();
      for (DecisionInfo decision : parser.getParseInfo().getDecisionInfo()) {
        String name = source.name() + ", decision " + decision.decision;
        assertThat(decision.LL_Fallback).as(name).isZero();
        assertThat(decision.SLL_MaxLook).as(name).isLessThanOrEqualTo(1);
        assertThat(decision.ambiguities).as(name).isEmpty();
      }
    }
  }

  private static BylawParser profiled(SourceText source) {
    SyntaxErrors errors = new SyntaxErrors(source);
    TokenizedSource tokens =
        Tokenizer.tokenize(errors, ParserLimits.DEFAULT.tokens()).orElseThrow();
    assertThat(errors.inOrder()).isEmpty();
    BylawParser parser =
        new BylawParser(new CommonTokenStream(new ListTokenSource(tokens.tokens())));
    parser.setProfile(true);
    return parser;
  }
}
