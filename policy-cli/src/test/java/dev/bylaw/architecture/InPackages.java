package dev.bylaw.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Set;

/** Classes of given packages. */
final class InPackages extends DescribedPredicate<JavaClass> {
  private final Set<String> packages;

  InPackages(Set<String> packages) {
    super("in exported packages");
    this.packages = Set.copyOf(packages);
  }

  @Override
  public boolean test(JavaClass type) {
    return packages.contains(type.getPackageName());
  }
}
