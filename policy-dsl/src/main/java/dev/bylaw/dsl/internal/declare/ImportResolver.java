package dev.bylaw.dsl.internal.declare;

import dev.bylaw.diagnostic.Label;
import dev.bylaw.diagnostic.Suggestion;
import dev.bylaw.dsl.internal.declare.FileNames.Reference;
import dev.bylaw.dsl.internal.report.CheckCode;
import dev.bylaw.dsl.internal.report.Reporter;
import dev.bylaw.dsl.syntax.ImportDeclaration;
import dev.bylaw.dsl.syntax.Name;
import dev.bylaw.dsl.syntax.SourceFile;
import dev.bylaw.internal.program.DeclarationId;
import dev.bylaw.type.RecordType;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Resolves the imports of one file. */
final class ImportResolver {
  private final DeclarationTable table;
  private final BindingNames binding;
  private final SourceFile file;
  private final Reporter reporter;
  private final Map<String, Reference> imports = new HashMap<>();
  private final Map<String, Name> importedAt = new HashMap<>();

  ImportResolver(DeclarationTable table, BindingNames binding, SourceFile file, Reporter reporter) {
    this.table = table;
    this.binding = binding;
    this.file = file;
    this.reporter = reporter;
  }

  FileNames resolve() {
    for (ImportDeclaration each : file.imports()) {
      if (each instanceof ImportDeclaration.FromPackage fromPackage) {
        resolve(fromPackage);
      } else if (each instanceof ImportDeclaration.FromGroup fromGroup) {
        resolve(fromGroup);
      }
    }
    return new FileNames(file.packageName().text(), table, imports);
  }

  private void resolve(ImportDeclaration.FromPackage from) {
    String name = from.packageName().text();
    if (name.equals(file.packageName().text())) {
      reporter.report(
          CheckCode.IMPORT_CYCLE,
          from.packageName().span(),
          "package '" + name + "' imports itself",
          "files of one package see each other's declarations");
      return;
    }
    boolean known = table.packageNames().contains(name);
    if (!known && table.isComplete()) {
      reporter.report(
          CheckCode.UNKNOWN_PACKAGE,
          from.packageName().span(),
          "there is no package '" + name + "'",
          Suggestion.hint(name, table.packageNames()));
    }
    for (ImportDeclaration.Item item : from.items()) {
      declare(item, known ? fromPackage(name, item) : new Reference.ToNothing());
    }
  }

  private Reference fromPackage(String packageName, ImportDeclaration.Item item) {
    DeclarationId id = new DeclarationId(packageName, item.name().text());
    if (table.isDeclared(id)) {
      return new Reference.ToDeclaration(id);
    }
    if (!table.mayBeUnread(id)) {
      reporter.report(
          CheckCode.UNKNOWN_IMPORT,
          item.name().span(),
          "package '" + packageName + "' declares no '" + item.name() + "'",
          Suggestion.hint(item.name().text(), table.namesOf(packageName)));
    }
    return new Reference.ToNothing();
  }

  private void resolve(ImportDeclaration.FromGroup from) {
    String groupVersion = from.apiVersion().plainText().orElse("");
    for (ImportDeclaration.Item item : from.items()) {
      Optional<RecordType> kind = binding.importedKind(groupVersion, item.name().text());
      if (kind.isEmpty()) {
        reporter.report(
            CheckCode.NOT_SUPPORTED,
            item.name().span(),
            "kind '" + item.name() + "' of '" + groupVersion
                + "' is not known, and importing the types of custom resources is not supported yet");
      }
      declare(item, kind.<Reference>map(Reference.ToKind::new).orElseGet(Reference.ToNothing::new));
    }
  }

  private void declare(ImportDeclaration.Item item, Reference reference) {
    Name local = item.localName();
    Name first = importedAt.putIfAbsent(local.text(), local);
    if (first != null) {
      reporter.report(
          CheckCode.DUPLICATE_IMPORT,
          local.span(),
          "'" + local + "' is imported twice",
          "rename one of them with 'as'",
          new Label(file.source(), first.span(), "first imported here"));
      return;
    }
    imports.put(local.text(), reference);
    if (table.isDeclared(new DeclarationId(file.packageName().text(), local.text()))) {
      reporter.report(
          CheckCode.DUPLICATE_DECLARATION,
          local.span(),
          "package '" + file.packageName() + "' declares '" + local + "' itself",
          "rename the import with 'as'");
    } else if (binding.isKind(local.text())) {
      reporter.report(
          CheckCode.SHADOWS_KIND,
          local.span(),
          "'" + local + "' is the short name of a kind",
          "rename the import with 'as'");
    }
  }
}
