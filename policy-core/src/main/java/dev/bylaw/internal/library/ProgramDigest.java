package dev.bylaw.internal.library;

import dev.bylaw.internal.program.ConstantDefinition;
import dev.bylaw.internal.program.Declaration;
import dev.bylaw.internal.program.FunctionDefinition;
import dev.bylaw.internal.program.HostFunctionDefinition;
import dev.bylaw.internal.program.PackageDefinition;
import dev.bylaw.internal.program.Program;
import dev.bylaw.internal.program.RuleDefinition;
import dev.bylaw.internal.program.TypeDefinition;
import dev.bylaw.internal.program.ViewDefinition;
import dev.bylaw.internal.structure.PartWalk;
import dev.bylaw.type.RecordType;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The digest of a program: a SHA-256 over what its declarations consist of, each text behind its
 * length. It identifies what is decided and said: tests, the names of source files and where in
 * them something stands do not count, so that it is the same before and after writing and reading.
 * Types of the binding count by their names alone; sets and maps are written in order, since their
 * own order differs between runs.
 */
final class ProgramDigest extends PartWalk {
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
    } else if (declaration instanceof FunctionDefinition function) {
      add("function", function.id(), function.documentation(), function.parameters());
      add(function.result(), function.body(), function.frameSize());
    } else if (declaration instanceof HostFunctionDefinition host) {
      add("host", host.id(), host.documentation(), host.parameters(), host.result());
    } else if (declaration instanceof ConstantDefinition constant) {
      add("constant", constant.id(), constant.documentation(), constant.type());
      add(constant.value(), constant.frameSize());
    } else if (declaration instanceof TypeDefinition type) {
      add(type);
    } else if (declaration instanceof ViewDefinition view) {
      add("view", view.id(), view.documentation(), view.type(), view.entries(), view.everywhere());
    }
  }

  private void add(RuleDefinition rule) {
    add("rule", rule.id(), rule.documentation(), rule.severity());
    add(new TreeMap<>(rule.mappings()), new TreeSet<>(rule.operations()));
    add(rule.parameters(), rule.targets(), rule.objectType(), rule.objectSlot());
    add(rule.previousSlot(), rule.previousRequired(), rule.condition(), rule.body());
    add(rule.frameSize());
  }

  private void add(TypeDefinition type) {
    add("type", type.id(), type.documentation(), type.defaultDeny(), type.type());
    if (type.type() instanceof RecordType record) {
      begin("fields", record.fields().size());
      record.fields().forEach(field -> add(field.name(), field.type()));
    }
  }

  private void add(Object... parts) {
    for (Object part : parts) {
      walk(part);
    }
  }

  @Override
  protected void begin(String sort, int parts) {
    value(sort);
    value(parts);
  }

  @Override
  protected void value(Object value) {
    byte[] text = value.toString().getBytes(StandardCharsets.UTF_8);
    digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(text.length).array());
    digest.update(text);
  }
}
