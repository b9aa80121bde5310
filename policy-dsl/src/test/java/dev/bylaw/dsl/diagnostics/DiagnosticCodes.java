package dev.bylaw.dsl.diagnostics;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.bylaw.diagnostic.DiagnosticCode;
import java.util.List;
import java.util.stream.Stream;

/** The codes that the language reports. */
final class DiagnosticCodes {
  private DiagnosticCodes() {}

  static List<String> of(String prefix) {
    return new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("dev.bylaw.dsl")
            .stream()
            .filter(type -> type.isEnum() && type.isAssignableTo(DiagnosticCode.class))
            .flatMap(DiagnosticCodes::codes)
            .filter(code -> code.startsWith(prefix))
            .sorted()
            .toList();
  }

  private static Stream<String> codes(JavaClass type) {
    return Stream.of(type.reflect().getEnumConstants())
        .map(constant -> ((DiagnosticCode) constant).code());
  }
}
