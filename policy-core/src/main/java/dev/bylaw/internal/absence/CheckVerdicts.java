package dev.bylaw.internal.absence;

import dev.bylaw.internal.program.Statement;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a {@code deny} or {@code require} decides where a path is absent.
 *
 * @param check the statement
 * @param whenAbsent each path that may be absent and that is read on the way to the statement or by
 *     its condition, as {@code spec.containers[*].securityContext}, to the verdict where it is, in
 *     the order in which they are read
 */
public record CheckVerdicts(Statement.Check check, Map<String, Verdict> whenAbsent) {
  public CheckVerdicts {
    whenAbsent = Collections.unmodifiableMap(new LinkedHashMap<>(whenAbsent));
  }
}
