package dev.bylaw.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;

/** Classes of a Maven module, told by the jar or folder that they were loaded from. */
final class InModule extends DescribedPredicate<JavaClass> {
  private final String module;

  InModule(String module) {
    super("in module " + module);
    this.module = module;
  }

  @Override
  public boolean test(JavaClass type) {
    return type.getSource()
        .map(source -> source.getUri().toString())
        .filter(uri -> uri.contains("/" + module + "/") || uri.contains("/" + module + "-"))
        .isPresent();
  }
}
