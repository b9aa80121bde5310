package dev.bylaw.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The rules of the whole code base: one direction of dependency, small exported surface. */
@AnalyzeClasses(packages = "dev.bylaw", importOptions = ImportOption.DoNotIncludeTests.class)
final class ArchitectureTest {
  @ArchTest
  static final ArchRule packages_have_no_cycles =
      slices().matching("dev.bylaw.(**)").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule core_depends_on_no_other_module = noClasses()
      .that(new InModule("policy-core"))
      .should()
      .dependOnClassesThat(resideInAPackage("dev.bylaw.dsl..")
          .or(resideInAPackage("dev.bylaw.kubernetes.."))
          .or(resideInAPackage("dev.bylaw.junit.."))
          .or(resideInAPackage("dev.bylaw.cli..")))
      .because("policy-core knows neither the language nor Kubernetes");

  @ArchTest
  static final ArchRule core_runs_without_antlr = noClasses()
      .that(new InModule("policy-core"))
      .or(new InModule("policy-k8s-rules"))
      .should()
      .dependOnClassesThat(resideInAPackage("org.antlr.."))
      .because("a running policy carries no parser");

  @ArchTest
  static final ArchRule language_front_end_knows_no_kubernetes = noClasses()
      .that(new InModule("policy-dsl"))
      .should()
      .dependOnClassesThat(resideInAPackage("dev.bylaw.kubernetes.."));

  @ArchTest
  static final ArchRule only_the_generated_parser_and_its_caller_see_antlr = noClasses()
      .that()
      .resideOutsideOfPackages("dev.bylaw.dsl.internal.grammar", "dev.bylaw.dsl.internal.parse..")
      .should()
      .dependOnClassesThat(resideInAPackage("org.antlr.."));

  @ArchTest
  static final ArchRule only_tests_use_what_is_for_tests = noClasses()
      .that()
      .resideOutsideOfPackage("dev.bylaw.junit..")
      .should()
      .dependOnClassesThat(resideInAPackage("dev.bylaw.junit..")
          .or(resideInAPackage("org.junit.."))
          .or(resideInAPackage("org.assertj.."))
          .or(resideInAPackage("net.jqwik..")));

  @ArchTest
  static void exported_signatures_show_no_third_party_types(JavaClasses classes) {
    Set<String> exported = ExportedPackages.onClassPath();
    assertThat(exported).contains("dev.bylaw.type", "dev.bylaw.document");
    classes()
        .that(new InPackages(exported))
        .and()
        .areNotAnonymousClasses()
        .should(new ShowOnlyOwnTypes())
        .check(classes);
  }

  @ArchTest
  static void packages_are_null_marked(JavaClasses classes) {
    Set<String> unmarked = classes.stream()
        .filter(each -> !each.getPackageName().equals("dev.bylaw.dsl.internal.grammar"))
        .map(JavaClass::getPackage)
        .filter(each -> !each.isAnnotatedWith("org.jspecify.annotations.NullMarked"))
        .map(each -> each.getName())
        .collect(Collectors.toCollection(TreeSet::new));
    assertThat(unmarked).isEmpty();
  }

  @ArchTest
  static void packages_stay_small(JavaClasses classes) {
    Set<String> crowded = classes.stream()
        .filter(each -> !each.getPackageName().equals("dev.bylaw.dsl.internal.grammar"))
        .filter(each -> each.isTopLevelClass() && !each.getSimpleName().equals("package-info"))
        .collect(Collectors.groupingBy(JavaClass::getPackageName, Collectors.counting()))
        .entrySet()
        .stream()
        .filter(each -> each.getValue() > 25)
        .map(each -> each.getKey() + " has " + each.getValue() + " types")
        .collect(Collectors.toCollection(TreeSet::new));
    assertThat(crowded).isEmpty();
  }

  @ArchTest
  static void only_the_command_prints(JavaClasses classes) {
    noClasses()
        .that(new InModule("policy-core"))
        .or(new InModule("policy-dsl"))
        .or(new InModule("policy-k8s-rules"))
        .or(new InModule("policy-junit"))
        .should()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .check(classes);
  }

  @ArchTest
  static void the_rules_see_the_whole_code_base(JavaClasses classes) {
    assertThat(classes.size()).as("classes of all modules").isGreaterThan(100);
    for (String module :
        Set.of("policy-core", "policy-dsl", "policy-k8s-rules", "policy-junit", "policy-cli")) {
      assertThat(classes.stream().anyMatch(new InModule(module))).as(module).isTrue();
    }
  }
}
