package dev.bylaw.benchmark.scenario;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.bylaw.benchmark.peer.CelControls;
import dev.bylaw.benchmark.peer.WasmControls;
import dev.bylaw.benchmark.turns.Contender;
import dev.bylaw.benchmark.workload.Reviews;
import java.util.List;
import java.util.Map;

/** The same controls on one review in other engines. */
public final class PeerScenario {
  /** cel-java's default runtime, on maps. */
  public static final String CEL = "cel-java";

  /** OPA as WebAssembly, on Jackson's tree. */
  public static final String WASM = "OPA wasm in Java";

  /** OPA as WebAssembly, on bytes. */
  public static final String WASM_FROM_BYTES = "OPA wasm in Java, from bytes";

  private final byte[] bytes;
  private final JsonNode review;
  private final Map<String, Object> maps;
  private final CelControls cel = new CelControls();
  private final WasmControls wasm = new WasmControls();

  /**
   * Compiles the controls, and reads a review for every engine.
   *
   * @param bytes the review
   */
  public PeerScenario(byte[] bytes) {
    this.bytes = bytes;
    review = Reviews.tree(bytes);
    maps = new ObjectMapper()
        .enable(DeserializationFeature.USE_LONG_FOR_INTS)
        .convertValue(Reviews.pod(bytes), new TypeReference<Map<String, Object>>() {});
  }

  /**
   * Holds the engines to the decision of the hand-written controls.
   *
   * @return how many findings there are
   * @throws IllegalStateException if one decides otherwise
   */
  public int verify() {
    Agreement agreement = new Agreement(Reviews.pod(bytes));
    agreement.violatedRules(CEL, cel());
    agreement.ruleCounts(WASM, WasmControls.counts(wasm()));
    agreement.ruleCounts(WASM_FROM_BYTES, WasmControls.counts(wasmFromBytes()));
    return agreement.findings();
  }

  /**
   * Lists the contenders that decide on what was read already.
   *
   * @return the contenders
   */
  public List<Contender> evaluating() {
    return List.of(new Contender(CEL, this::cel), new Contender(WASM, this::wasm));
  }

  /**
   * Lists the contenders that begin with bytes.
   *
   * @return the contenders
   */
  public List<Contender> fromBytes() {
    return List.of(new Contender(WASM_FROM_BYTES, this::wasmFromBytes));
  }

  /**
   * Runs {@link #CEL}.
   *
   * @return the controls that are broken
   */
  public List<String> cel() {
    return cel.violated(maps);
  }

  /**
   * Runs {@link #WASM}.
   *
   * @return the result as JSON
   */
  public String wasm() {
    return wasm.evaluate(review);
  }

  /**
   * Runs {@link #WASM_FROM_BYTES}.
   *
   * @return the result as JSON
   */
  public String wasmFromBytes() {
    return wasm.evaluate(bytes);
  }
}
