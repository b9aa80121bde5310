/**
 * Profiles: which rules are used, with which parameters, on what, and what their findings do. Read
 * from YAML, strictly: whatever could silently mean something else is an error.
 */
@NullMarked
package dev.bylaw.profile;

import org.jspecify.annotations.NullMarked;
