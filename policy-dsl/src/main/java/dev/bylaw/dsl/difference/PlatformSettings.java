package dev.bylaw.dsl.difference;

import dev.bylaw.binding.Binding;
import dev.bylaw.binding.BindingConstant;
import dev.bylaw.binding.BindingSettings;
import dev.bylaw.document.StringNode;
import dev.bylaw.internal.dependence.Dependencies;
import dev.bylaw.internal.link.SelectedRule;
import dev.bylaw.internal.program.ConstantDefinition;
import dev.bylaw.internal.program.Declaration;
import dev.bylaw.internal.program.DeclarationId;
import dev.bylaw.internal.program.FunctionDefinition;
import dev.bylaw.internal.program.LiteralValue;
import dev.bylaw.internal.program.RuleDefinition;
import dev.bylaw.internal.structure.PartWalk;
import dev.bylaw.scalar.Version;
import dev.bylaw.type.ScalarType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The settings that make a difference to rules: the given ones, and each version of the platform
 * that the rules mention, with the one before it.
 */
final class PlatformSettings {
  private final Set<Version> versions = new TreeSet<>();

  private PlatformSettings() {}

  static List<BindingSettings> of(
      List<LinkedPolicies> sides, ChangedRules rules, BindingSettings given) {
    PlatformSettings settings = new PlatformSettings();
    settings.add(sides.get(0), rules.old());
    settings.add(sides.get(1), rules.now());
    List<BindingSettings> all = new ArrayList<>();
    all.add(given);
    Optional<BindingConstant> constant = sides.get(1).binding().stream()
        .map(Binding::constants)
        .flatMap(List::stream)
        .filter(each -> each.type() == ScalarType.VERSION)
        .filter(each -> !given.constants().containsKey(each.name()))
        .findFirst();
    constant.ifPresent(each -> {
      for (Version version : settings.versions) {
        if (!version.text().equals(each.defaultText())) {
          Map<String, String> constants = new HashMap<>(given.constants());
          constants.put(each.name(), version.text());
          all.add(new BindingSettings(constants, given.defaultNamespace()));
        }
      }
    });
    return all;
  }

  private void add(LinkedPolicies side, List<SelectedRule> rules) {
    List<RuleDefinition> definitions =
        rules.stream().map(SelectedRule::definition).toList();
    definitions.forEach(this::declaration);
    for (DeclarationId used : new Dependencies(side.program()).of(definitions)) {
      side.program().declaration(used).ifPresent(this::declaration);
    }
    for (SelectedRule each : rules) {
      each.parameters()
          .values()
          .forEach(node -> Scalars.in(node).forEach(scalar -> {
            if (scalar instanceof StringNode text) {
              mentioned(text.value());
            }
          }));
    }
  }

  private void declaration(Declaration declaration) {
    VersionWalk walk = new VersionWalk();
    if (declaration instanceof RuleDefinition rule) {
      walk.walk(List.of(rule.parameters(), rule.condition(), rule.body()));
    } else if (declaration instanceof FunctionDefinition function) {
      walk.walk(List.of(function.parameters(), function.body()));
    } else if (declaration instanceof ConstantDefinition constant) {
      walk.walk(constant.value());
    }
  }

  private void mentioned(String text) {
    Version.parse(text).ifPresent(version -> {
      versions.add(version);
      if (version.minor() > 0) {
        Version.parse(version.major() + "." + (version.minor() - 1)).ifPresent(versions::add);
      }
    });
  }

  private final class VersionWalk extends PartWalk {
    @Override
    protected void value(Object value) {
      if (value instanceof LiteralValue.Scalar scalar && scalar.type() == ScalarType.VERSION) {
        mentioned(scalar.text());
      }
    }
  }
}
