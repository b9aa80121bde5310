package dev.bylaw.internal.demand;

import dev.bylaw.internal.program.DeclarationId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The calls of functions that were followed: the same function on the same sources reads the same
 * again. Bounds how many there are.
 */
final class Calls {
  private static final int FOLLOWED = 20_000;

  private final Map<Call, Source> results = new HashMap<>();

  record Call(DeclarationId function, List<Source> arguments) {}

  Optional<Source> result(Call call) {
    return Optional.ofNullable(results.get(call));
  }

  void put(Call call, Source result) {
    results.put(call, result);
    if (results.size() > FOLLOWED) {
      throw new TooManyPaths();
    }
  }
}
