package dev.bylaw.scalar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ImageReferenceTest {
  private static final String DIGEST = "sha256:" + "0123456789abcdef".repeat(4);

  static ImageReference image(String text) {
    return ImageReference.parse(text)
        .orElseThrow(() -> new AssertionError("does not parse: " + text));
  }

  @ParameterizedTest
  @CsvSource({
    "nginx, docker.io, library/nginx, latest",
    "nginx:1.27, docker.io, library/nginx, 1.27",
    "library/nginx, docker.io, library/nginx, latest",
    "docker.io/nginx, docker.io, library/nginx, latest",
    "index.docker.io/nginx, docker.io, library/nginx, latest",
    "Docker.IO:443/nginx, docker.io, library/nginx, latest",
    "acme/app, docker.io, acme/app, latest",
    "docker.io/a/b/c:x, docker.io, a/b/c, x",
    "FOO/bar, foo, bar, latest",
    "GHCR.IO/acme/x, ghcr.io, acme/x, latest",
    "ghcr.io:443/acme/x, ghcr.io, acme/x, latest",
    "ghcr.io:8443/acme/x, ghcr.io:8443, acme/x, latest",
    "ghcr.io:latest, docker.io, library/ghcr.io, latest",
    "ghcr.io:443, docker.io, library/ghcr.io, 443",
    "ghcr.io, docker.io, library/ghcr.io, latest",
    "localhost/app, localhost, app, latest",
    "localhost:5000/app:1, localhost:5000, app, 1",
    "[::1]:5000/a, [::1]:5000, a, latest",
    "[FE80::1]/a, [fe80::1], a, latest",
    "[::1]:443/a, [::1], a, latest",
    "127.0.0.1:5000/a, 127.0.0.1:5000, a, latest",
    "my_registry.local/a, my_registry.local, a, latest",
    "a.b/c__d/e-f--g.h_i:_T.-, a.b, c__d/e-f--g.h_i, _T.-"
  })
  void normal_form(String text, String registry, String repository, String tag) {
    ImageReference image = image(text);
    assertThat(image.registry()).isEqualTo(registry);
    assertThat(image.repository()).isEqualTo(repository);
    assertThat(image.tag()).hasValue(tag);
    assertThat(image.digest()).isEmpty();
    assertThat(image).hasToString(text);
    assertThat(image(image.canonical())).isEqualTo(image).hasSameHashCodeAs(image);
  }

  @Test
  void a_digest_stands_in_for_the_tag() {
    assertThat(image("app@" + DIGEST).tag()).isEmpty();
    assertThat(image("app@" + DIGEST).digest()).hasValue(DIGEST);
    assertThat(image("app:1@" + DIGEST).tag()).hasValue("1");
    assertThat(image("app:1@" + DIGEST).digest()).hasValue(DIGEST);
    assertThat(image("app@sha512:" + "a".repeat(128)).digest()).isPresent();
    assertThat(image("app@sha384:" + "a".repeat(96)).digest()).isPresent();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "/",
        "a/",
        "/a",
        "a//b",
        "Foo",
        "ghcr.io/Acme/x",
        "acme/App",
        "a:",
        "a:.x",
        "a:-x",
        "a:b:c",
        "a:b/c",
        "a@",
        "a@sha256:abc",
        "a@md5:d41d8cd98f00b204e9800998ecf8427e",
        "a___b",
        "a..b",
        "-a",
        "a-",
        "a.",
        "a b",
        "a\n",
        "ghcr.io:/a",
        "ghcr.io:x/a",
        "[::1/a",
        "[]/a",
        "[::1]x/a",
        "[fe80::1%eth0]/a",
        "-x.io/a",
        "x-.io/a",
        "a_b:80/c",
        "http://ghcr.io/a",
        "\u00e9"
      })
  void other_texts_do_not_parse(String text) {
    assertThat(ImageReference.parse(text)).isEmpty();
  }

  @Test
  void lengths_are_limited() {
    assertThat(ImageReference.parse("a:" + "t".repeat(128))).isPresent();
    assertThat(ImageReference.parse("a:" + "t".repeat(129))).isEmpty();
    assertThat(ImageReference.parse("x.io/" + "a".repeat(255))).isPresent();
    assertThat(ImageReference.parse("x.io/" + "a".repeat(256))).isEmpty();
    assertThat(ImageReference.parse("a".repeat(247))).isPresent();
    assertThat(ImageReference.parse("a".repeat(248))).isEmpty();
    assertThat(ImageReference.parse("a".repeat(64))).isEmpty();
    assertThat(ImageReference.parse("g".repeat(64))).isPresent();
    assertThat(ImageReference.parse("a@sha256:" + "A".repeat(64))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "ghcr.io/acme/app:1, ghcr.io",
    "ghcr.io/acme/app:1, ghcr.io/acme",
    "ghcr.io/acme/app:1, ghcr.io/acme/",
    "ghcr.io/acme/app:1, GHCR.IO:443/acme/app",
    "GHCR.IO/acme/app:1, ghcr.io/acme",
    "nginx, docker.io",
    "nginx, index.docker.io/library",
    "nginx, library",
    "nginx, nginx",
    "nginx, docker.io/library/nginx",
    "acme/app, acme",
    "acme/app, docker.io/acme",
    "acme/app, acme/app",
    "FOO/bar, FOO",
    "[::1]:5000/a/b, [::1]:5000/a",
    "my_registry.local/a, my_registry.local"
  })
  void within_a_prefix(String image, String prefix) {
    assertThat(ImagePrefix.parse(prefix).map(image(image)::within)).hasValue(true);
  }

  @ParameterizedTest
  @CsvSource({
    "ghcr.io/acme-evil/app, ghcr.io/acme",
    "ghcr.io/acme, ghcr.io/acme/app",
    "ghcr.io.evil.io/acme/app, ghcr.io",
    "ghcr.io:8443/acme/app, ghcr.io/acme",
    "ghcr.io/acme/app, acme",
    "acme/app, ghcr.io",
    "acme/app, library",
    "foo/bar, FOO",
    "FOO/bar, foo"
  })
  void not_within_a_prefix(String image, String prefix) {
    assertThat(ImagePrefix.parse(prefix).map(image(image)::within)).hasValue(false);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "/",
        "//",
        "ghcr.io/acme:1",
        "ghcr.io//acme",
        "/acme",
        "ghcr.io/Acme",
        "acme*",
        "ghcr.io/*",
        "a b",
        "ghcr.io/acme@sha256:abc",
        "https://ghcr.io"
      })
  void a_prefix_that_no_image_can_lie_below_does_not_parse(String prefix) {
    assertThat(ImagePrefix.parse(prefix)).isEqualTo(Optional.empty());
  }
}
