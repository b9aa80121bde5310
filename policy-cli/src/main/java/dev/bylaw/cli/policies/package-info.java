/** Which policies a command uses: sources, the bundled library, profiles. */
@NullMarked
package dev.bylaw.cli.policies;

import org.jspecify.annotations.NullMarked;
