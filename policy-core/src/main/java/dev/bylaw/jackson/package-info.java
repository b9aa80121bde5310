/** Documents from Jackson's trees and back: the only place where Jackson's types are seen. */
@NullMarked
package dev.bylaw.jackson;

import org.jspecify.annotations.NullMarked;
