package dev.bylaw.type;

/** Free-form JSON, which is narrowed before anything is read from it. */
public enum JsonType implements Type {
  /** The only value. */
  JSON;

  @Override
  public String toString() {
    return "json";
  }
}
