package dev.bylaw.dsl.testing;

/** A glob with {@code *} and {@code ?} over a whole name. */
record NamePattern(String pattern) {
  boolean matches(String name) {
    int at = 0;
    int p = 0;
    int star = -1;
    int afterStar = 0;
    while (at < name.length()) {
      char wanted = p < pattern.length() ? pattern.charAt(p) : '\0';
      if (p < pattern.length() && wanted == '*') {
        star = p++;
        afterStar = at;
      } else if (p < pattern.length() && (wanted == '?' || wanted == name.charAt(at))) {
        p++;
        at++;
      } else if (star >= 0) {
        p = star + 1;
        at = ++afterStar;
      } else {
        return false;
      }
    }
    while (p < pattern.length() && pattern.charAt(p) == '*') {
      p++;
    }
    return p == pattern.length();
  }
}
