package dev.bylaw.internal.library;

import dev.bylaw.internal.program.Declaration;
import dev.bylaw.internal.program.PackageDefinition;
import dev.bylaw.internal.program.Program;
import dev.bylaw.internal.program.RuleDefinition;
import dev.bylaw.internal.program.TypeDefinition;
import dev.bylaw.internal.program.ViewDefinition;
import dev.bylaw.type.Field;
import dev.bylaw.type.RecordType;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The digest of a program: a SHA-256 over a text of its declarations. Types of the binding count by
 * their names alone; sets and maps are written in order, since their own order differs between
 * runs.
 */
final class ProgramDigest {
  private final MessageDigest digest;

  private ProgramDigest(MessageDigest digest) {
    this.digest = digest;
  }

  static String of(Program program) {
    try {
      ProgramDigest result = new ProgramDigest(MessageDigest.getInstance("SHA-256"));
      for (PackageDefinition each : program.packages()) {
        result.add("package", each.name());
        each.declarations().forEach(result::add);
      }
      return HexFormat.of().formatHex(result.digest.digest());
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException("every Java platform has SHA-256", missing);
    }
  }

  private void add(Declaration declaration) {
    if (declaration instanceof RuleDefinition rule) {
      add(rule);
    } else if (declaration instanceof TypeDefinition type) {
      add("type", type.id(), type.documentation(), type.defaultDeny(), type.span(), type.source());
      if (type.type() instanceof RecordType record) {
        record.fields().forEach(this::add);
      } else {
        add(type.type());
      }
    } else if (declaration instanceof ViewDefinition view) {
      add("view", view);
    } else {
      add(declaration, declaration.span());
    }
  }

  private void add(RuleDefinition rule) {
    add("rule", rule.id(), rule.documentation(), rule.severity());
    add(new TreeMap<>(rule.mappings()), new TreeSet<>(rule.operations()));
    add(rule.parameters(), rule.targets(), rule.objectType(), rule.objectSlot());
    add(rule.previousSlot(), rule.previousRequired(), rule.condition(), rule.body());
    add(rule.frameSize(), rule.source(), rule.span());
  }

  private void add(Field field) {
    add(field.name(), field.type());
  }

  private void add(Object... parts) {
    for (Object part : parts) {
      digest.update(part.toString().getBytes(StandardCharsets.UTF_8));
      digest.update((byte) 0);
    }
  }
}
