package dev.bylaw.junit.internal.engine;

import org.junit.platform.engine.EngineExecutionListener;
import org.junit.platform.engine.support.hierarchical.EngineExecutionContext;

/**
 * What running tests needs.
 *
 * @param listener whom to tell what is no failure
 */
record PolicyTestContext(EngineExecutionListener listener) implements EngineExecutionContext {}
