/** Policy sets: what an application builds once and then asks for decisions. */
@NullMarked
package dev.bylaw;

import org.jspecify.annotations.NullMarked;
