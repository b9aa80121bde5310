package dev.bylaw.internal.bytecode;

import dev.bylaw.internal.plan.CheckPoint;

/**
 * What was recorded of one finding.
 *
 * @param number its number among all that were recorded
 * @param start the number of elements before its own
 */
record Hit(CheckPoint check, Hits recorded, int number, int start) {
  Object container(int element) {
    return recorded.container(start + element);
  }

  int position(int element) {
    return recorded.position(number, start + element);
  }
}
