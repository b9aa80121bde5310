package dev.bylaw.kubernetes.internal.match;

import dev.bylaw.scalar.Glob;

/** A name, or a glob that fits several. */
record NamePattern(String text) {
  /** Whether the text has characters that stand for others. */
  boolean isGlob() {
    return text.indexOf('*') >= 0 || text.indexOf('?') >= 0;
  }

  /** Whether the text is a glob that is too long to be matched. */
  boolean isTooLong() {
    return isGlob() && Glob.parse(text).isEmpty();
  }

  boolean matches(String name) {
    return isGlob()
        ? Glob.parse(text).filter(glob -> glob.matches(name)).isPresent()
        : text.equals(name);
  }
}
