package dev.bylaw.binding;

import java.util.Locale;

/** What is done with an object. */
public enum Operation {
  /** It is created. */
  CREATE,
  /** It is changed. */
  UPDATE,
  /** It is deleted. */
  DELETE,
  /** A connection to it is opened. */
  CONNECT;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
