package dev.bylaw.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Public and protected members name types of the JDK and of this product alone. */
final class ShowOnlyOwnTypes extends ArchCondition<JavaClass> {
  /** What tests are written with; the module for them is made to be used together with it. */
  private static final List<String> TESTING =
      List.of("org.junit.", "org.assertj.", "net.jqwik.api.", "com.fasterxml.jackson.");

  ShowOnlyOwnTypes() {
    super("show only types of the JDK and of Bylaw in their signatures");
  }

  @Override
  public void check(JavaClass type, ConditionEvents events) {
    if (!type.getModifiers().contains(JavaModifier.PUBLIC)) {
      return;
    }
    type.getFields().stream()
        .filter(ShowOnlyOwnTypes::isVisible)
        .forEach(field -> report(type, field, field(field), events));
    type.getCodeUnits().stream()
        .filter(ShowOnlyOwnTypes::isVisible)
        .forEach(unit -> report(type, unit, signature(unit), events));
  }

  private static boolean isVisible(JavaMember member) {
    return member.getModifiers().contains(JavaModifier.PUBLIC)
        || member.getModifiers().contains(JavaModifier.PROTECTED);
  }

  private static Set<JavaClass> field(JavaField field) {
    return field.getType().getAllInvolvedRawTypes();
  }

  private static Set<JavaClass> signature(JavaCodeUnit unit) {
    Set<JavaClass> types = unit.getParameterTypes().stream()
        .map(JavaType::getAllInvolvedRawTypes)
        .flatMap(Set::stream)
        .collect(Collectors.toSet());
    types.addAll(unit.getReturnType().getAllInvolvedRawTypes());
    types.addAll(unit.getExceptionTypes());
    return types;
  }

  private static void report(
      JavaClass owner, JavaMember member, Set<JavaClass> types, ConditionEvents events) {
    for (JavaClass type : types) {
      if (!isAllowed(owner, type)) {
        events.add(SimpleConditionEvent.violated(
            member, member.getDescription() + " shows " + type.getName()));
      }
    }
  }

  private static boolean isAllowed(JavaClass owner, JavaClass type) {
    String name = type.getBaseComponentType().getName();
    boolean jackson = owner.getPackageName().equals("dev.bylaw.jackson")
        && name.startsWith("com.fasterxml.jackson.");
    boolean testing = owner.getPackageName().startsWith("dev.bylaw.junit")
        && TESTING.stream().anyMatch(name::startsWith);
    boolean primitive = type.getBaseComponentType().isPrimitive();
    return jackson
        || testing
        || primitive
        || name.startsWith("java.")
        || name.startsWith("dev.bylaw.");
  }
}
