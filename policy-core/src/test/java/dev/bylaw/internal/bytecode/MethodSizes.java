package dev.bylaw.internal.bytecode;

import java.util.HashMap;
import java.util.Map;
import org.objectweb.asm.ClassReader;

/** The sizes of the code of a class file's methods (Java Virtual Machine Specification, 4.1). */
final class MethodSizes {
  private final ClassReader reader;
  private final char[] buffer;
  private final Map<String, Integer> sizes = new HashMap<>();
  private int offset;

  private MethodSizes(byte[] bytes) {
    this.reader = new ClassReader(bytes);
    this.buffer = new char[reader.getMaxStringLength()];
    this.offset = reader.header + 6;
  }

  /** Returns the number of bytes of the code of each method, by its name. */
  static Map<String, Integer> of(byte[] bytes) {
    MethodSizes sizes = new MethodSizes(bytes);
    sizes.offset += 2 + 2 * sizes.reader.readUnsignedShort(sizes.offset);
    sizes.members();
    sizes.members();
    return sizes.sizes;
  }

  private void members() {
    int count = reader.readUnsignedShort(offset);
    offset += 2;
    for (int i = 0; i < count; i++) {
      String name = reader.readUTF8(offset + 2, buffer);
      offset += 6;
      attributes(name);
    }
  }

  private void attributes(String name) {
    int count = reader.readUnsignedShort(offset);
    offset += 2;
    for (int i = 0; i < count; i++) {
      if (reader.readUTF8(offset, buffer).equals("Code")) {
        sizes.put(name, reader.readInt(offset + 10));
      }
      offset += 6 + reader.readInt(offset + 2);
    }
  }
}
