package dev.bylaw.fix;

import java.util.Comparator;

/** JSON Pointers: a container before what is in it, elements by index. */
final class PointerOrder implements Comparator<String> {
  @Override
  public int compare(String left, String right) {
    String[] lefts = left.split("/", -1);
    String[] rights = right.split("/", -1);
    for (int i = 0; i < Math.min(lefts.length, rights.length); i++) {
      int order = compareTokens(lefts[i], rights[i]);
      if (order != 0) {
        return order;
      }
    }
    return Integer.compare(lefts.length, rights.length);
  }

  private static int compareTokens(String left, String right) {
    boolean indices = isIndex(left) && isIndex(right);
    return indices
        ? Integer.compare(Integer.parseInt(left), Integer.parseInt(right))
        : left.compareTo(right);
  }

  private static boolean isIndex(String token) {
    return token.matches("0|[1-9][0-9]{0,8}");
  }
}
