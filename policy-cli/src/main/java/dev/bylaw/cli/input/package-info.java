/** Which files a command reads: discovery, ignore files, and reading within limits. */
@NullMarked
package dev.bylaw.cli.input;

import org.jspecify.annotations.NullMarked;
