package dev.bylaw.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/**
 * The schema validator is loaded only when a profile gives values: without it, others still work.
 */
class ValidatorLoadingTest {
  /** Resolves a profile that gives no values. */
  public static final class WithoutValues implements Supplier<Integer> {
    @Override
    public Integer get() {
      return Rules.resolve("name: p\nrules: [{ use: shop.images.tags }]\n", Map.of())
          .uses()
          .size();
    }
  }

  /** Resolves a profile that gives a value. */
  public static final class WithValues implements Supplier<Integer> {
    @Override
    public Integer get() {
      String text = "name: p\nrules: [{ use: shop.images.tags, with: { pattern: v } }]\n";
      return Rules.resolve(text, Map.of()).uses().size();
    }
  }

  /** Loads this product's classes again, and knows no validator. */
  private static final class WithoutValidator extends ClassLoader {
    WithoutValidator() {
      super(ValidatorLoadingTest.class.getClassLoader());
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
      if (name.startsWith("com.networknt.")) {
        throw new ClassNotFoundException(name);
      }
      if (!name.startsWith("dev.bylaw.")) {
        return super.loadClass(name, resolve);
      }
      synchronized (getClassLoadingLock(name)) {
        Class<?> known = findLoadedClass(name);
        return known == null ? define(name) : known;
      }
    }

    private Class<?> define(String name) throws ClassNotFoundException {
      String file = name.replace('.', '/') + ".class";
      try (InputStream in = ClassLoader.getSystemResourceAsStream(file)) {
        if (in == null) {
          throw new ClassNotFoundException(name);
        }
        byte[] bytes = in.readAllBytes();
        return defineClass(name, bytes, 0, bytes.length);
      } catch (IOException e) {
        throw new ClassNotFoundException(name, e);
      }
    }
  }

  private static Object run(Class<?> work) throws ReflectiveOperationException {
    Class<?> again = new WithoutValidator().loadClass(work.getName());
    return ((Supplier<?>) again.getDeclaredConstructor().newInstance()).get();
  }

  @Test
  void a_profile_without_values_needs_no_validator() throws ReflectiveOperationException {
    assertThat(run(WithoutValues.class)).isEqualTo(1);
  }

  @Test
  void a_profile_with_values_does() {
    assertThatThrownBy(() -> run(WithValues.class))
        .isInstanceOf(NoClassDefFoundError.class)
        .hasMessageContaining("networknt");
  }
}
