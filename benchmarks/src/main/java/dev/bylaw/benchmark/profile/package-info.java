/** What Bylaw spends its time on, as the JVM's own recorder sees it. */
@NullMarked
package dev.bylaw.benchmark.profile;

import org.jspecify.annotations.NullMarked;
