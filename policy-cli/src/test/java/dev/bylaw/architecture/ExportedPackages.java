package dev.bylaw.architecture;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor;
import java.net.URL;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/** What the product's modules export to everybody, read from their descriptors. */
final class ExportedPackages {
  private ExportedPackages() {}

  static Set<String> onClassPath() {
    Set<String> packages = new TreeSet<>();
    try {
      ClassLoader loader = ExportedPackages.class.getClassLoader();
      for (URL url : Collections.list(loader.getResources("module-info.class"))) {
        try (InputStream in = url.openStream()) {
          addExports(ModuleDescriptor.read(in), packages);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return packages;
  }

  private static void addExports(ModuleDescriptor module, Set<String> packages) {
    if (module.name().startsWith("dev.bylaw.")) {
      module.exports().stream()
          .filter(export -> !export.isQualified())
          .map(ModuleDescriptor.Exports::source)
          .forEach(packages::add);
    }
  }
}
