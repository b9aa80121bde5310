package dev.bylaw.dsl.internal.parse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bylaw.dsl.syntax.Block;
import dev.bylaw.dsl.syntax.Declaration;
import dev.bylaw.dsl.syntax.Expression;
import dev.bylaw.dsl.syntax.ImportDeclaration;
import dev.bylaw.dsl.syntax.Literal;
import dev.bylaw.dsl.syntax.Name;
import dev.bylaw.dsl.syntax.SourceFile;
import dev.bylaw.dsl.syntax.Statement;
import dev.bylaw.dsl.syntax.StringPart;
import dev.bylaw.source.SourceText;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParserTest {
  private static SourceFile parse(String text) {
    ParseResult result = Parser.parse(SourceText.of("test.bylaw", text));
    assertThat(result.diagnostics()).isEmpty();
    return result.file().orElseThrow();
  }

  private static Expression expression(String text) {
    SourceFile file = parse("package a const c = " + text);
    return ((Declaration.Constant) file.declarations().get(0)).value();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "a || b && c; (a || (b && c))",
        "!a && b; ((!a) && b)",
        "!a in xs; (!(a in xs))",
        "a !in xs && b! in ys; ((a !in xs) && (b !in ys))",
        "a ?? b == c; ((a ?? b) == c)",
        "a + b * c - d; ((a + (b * c)) - d)",
        "a ?? b ++ c; (a ?? (b ++ c))",
        "-a.b * c; ((-a.b) * c)",
        "(a + b) * c; ((a + b) * c)",
        "try f(x) ?? y; ((try f(x)) ?? y)",
        "a.b.c(1)[0].d; a.b.c(1)[0].d",
        "if a then b else if c then d else e; (if a then b else (if c then d else e))",
        "any x in xs where x > 1: x == 2; (any x in xs where (x > 1): (x == 2))",
        "all k, v in m: v; (all k, v in m: v)",
        "a is present && b is absent; ((a is present) && (b is absent))",
        "x is list<int?> | T?; (x is list<int?> | T?)",
        "[a, b,]; [a, b]",
        "{a}; {a}",
        "{}; {}",
        "{a: 1, b: 2}; {a: 1, b: 2}",
        "{(a): 1}; {(a): 1}",
        "{\"a\": 1}; {(\"a\"): 1}",
        "[x for x in xs for y in x]; [x for x in xs for y in x]",
        "{k: v for k, v in m}; {k: v for k, v in m}",
        "like.matches like within; (like.matches like within)",
        "present is present; (present is present)",
        "-9223372036854775808; -9223372036854775808",
        "- -1; (--1)",
        "1.50; 1.5",
      })
  void operators_bind_as_the_grammar_says(String text, String shape) {
    assertThat(expression(text).accept(new ExpressionShape())).isEqualTo(shape);
  }

  @Test
  void a_string_keeps_its_parts_decoded_with_their_ranges() {
    String text = "\"a\\n${ b.c }\\u{1f600}\"";
    Literal.StringLiteral string = (Literal.StringLiteral) expression(text);
    int start = "package a const c = ".length();
    assertThat(string.form()).isEqualTo(Literal.StringForm.QUOTED);
    assertThat(string.span().start()).isEqualTo(start);
    assertThat(string.parts()).hasSize(3);
    assertThat(((StringPart.Text) string.parts().get(0)).text()).isEqualTo("a\n");
    StringPart.Interpolation interpolation =
        (StringPart.Interpolation) string.parts().get(1);
    assertThat(interpolation.span().start()).isEqualTo(start + 4);
    assertThat(interpolation.span().end()).isEqualTo(start + 12);
    assertThat(interpolation.expression().span().start()).isEqualTo(start + 7);
    assertThat(((StringPart.Text) string.parts().get(2)).text()).isEqualTo("\ud83d\ude00");
    assertThat(string.plainText()).isEmpty();
  }

  @Test
  void raw_strings_and_blocks_know_what_they_are() {
    Literal.StringLiteral raw = (Literal.StringLiteral) expression("`\\d${x}\"`");
    assertThat(raw.form()).isEqualTo(Literal.StringForm.RAW);
    assertThat(raw.plainText()).contains("\\d${x}\"");
    Literal.StringLiteral block =
        (Literal.StringLiteral) expression("\"\"\"\n    a: ${x}\n      b\n\n    c\n  \"\"\"");
    assertThat(block.form()).isEqualTo(Literal.StringForm.BLOCK);
    assertThat(block.plainText()).contains("a: ${x}\n  b\n\nc\n");
    assertThat(((Literal.StringLiteral) expression("\"\"\"one \"line\" \"\"\"")).plainText())
        .contains("one \"line\" ");
    assertThat(((Literal.StringLiteral) expression("\"\"")).plainText()).contains("");
  }

  @Test
  void documentation_belongs_to_the_declaration_behind_it() {
    SourceFile file = parse("""
            package a /// not this
            /// Nor this, which stands apart.

            /// Title.
            /// Body.
            // internal
            @severity(low)
            rule r on Pod as p { } /// nor this
            const c = 1
            @severity(low)
            /// Behind the annotation.
            const d = 2
            """);
    assertThat(documentation(file.declarations().get(0))).isEqualTo("Title.\nBody.");
    assertThat(file.declarations().get(1).preamble().documentation()).isEmpty();
    assertThat(documentation(file.declarations().get(2))).isEqualTo("Behind the annotation.");
    assertThat(file.comments()).hasSize(7);
  }

  @Test
  void what_stands_behind_an_import_is_not_documentation() {
    SourceFile file = parse("""
        package a
        import b.{ c } /// about the import
        /// Title.
        const x = 1
        """);
    assertThat(documentation(file.declarations().get(0))).isEqualTo("Title.");
  }

  private static String documentation(Declaration declaration) {
    return declaration.preamble().documentation().orElseThrow().text();
  }

  @Test
  void an_else_if_is_an_if_in_the_else_branch() {
    SourceFile file =
        parse("package a rule r on P as p { if a { } else if b { let x = 1 } else { } }");
    Block body = ((Declaration.Rule) file.declarations().get(0)).body();
    Statement.If outer = (Statement.If) body.statements().get(0);
    Statement.If inner =
        (Statement.If) outer.whenFalse().orElseThrow().statements().get(0);
    assertThat(inner.whenTrue().statements()).hasSize(1);
    assertThat(inner.whenFalse().orElseThrow().statements()).isEmpty();
    assertThat(outer.whenFalse().orElseThrow().span()).isEqualTo(inner.span());
  }

  @Test
  void imports_know_names_and_aliases() {
    SourceFile file = parse("package a import b.rule.{ x, y as z } import \"g/v1\".{ K }");
    assertThat(file.imports())
        .flatExtracting(ImportDeclaration::items)
        .extracting(item -> item.localName().text())
        .containsExactly("x", "z", "K");
    assertThat(((ImportDeclaration.FromPackage) file.imports().get(0))
            .packageName()
            .text())
        .isEqualTo("b.rule");
  }

  @Test
  void offsets_count_utf16_units() {
    String text = "package a const c = \"\ud83d\ude00\" ++ name";
    Expression.Binary binary = (Expression.Binary) expression("\"\ud83d\ude00\" ++ name");
    assertThat(
            text.substring(binary.right().span().start(), binary.right().span().end()))
        .isEqualTo("name");
  }

  @Test
  void a_byte_order_mark_is_no_part_of_the_policy() {
    assertThat(parse("\ufeffpackage a const c = 1").declarations()).hasSize(1);
  }

  @Test
  void what_has_errors_is_left_out_and_its_names_are_kept() {
    String text = """
        package a
        import b.{ ok, broken as }
        const good = 1
        const bad = )
        fn worse(x int): int = x
        rule 5 on P as p { }
        """;
    ParseResult result = Parser.parse(SourceText.of("test.bylaw", text));
    SourceFile file = result.file().orElseThrow();
    assertThat(result.diagnostics()).hasSize(4);
    assertThat(file.declarations())
        .singleElement()
        .isInstanceOfSatisfying(
            Declaration.Constant.class,
            constant -> assertThat(constant.name().text()).isEqualTo("good"));
    assertThat(file.unreadNames()).containsExactlyInAnyOrder("ok", "bad", "worse");
    assertThat(file.complete()).isFalse();
  }

  @Test
  void names_print_as_they_are_written() {
    SourceFile file = parse("package a . b.c const d = 1");
    assertThat(file.packageName()).hasToString("a.b.c");
    assertThat(List.of(file.packageName().parts().get(0)))
        .extracting(Name::text)
        .containsOnly("a");
  }
}
