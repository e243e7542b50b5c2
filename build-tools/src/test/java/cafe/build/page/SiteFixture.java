package cafe.build.page;

import cafe.build.config.CafeJson;
import cafe.build.config.SiteConfig;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/** A small page with every kind of reference, to be spoilt in one place. */
final class SiteFixture {
  private static final String INDEX =
      """
      <!doctype html>
      <html lang="en">
        <head>
          <link rel="icon" href="/favicon.svg">
          <link rel="stylesheet" href="/cafe.css">
          <link rel="manifest" href="cafe.webmanifest">
          <script type="application/json" id="cafe-config">{}</script>
          <script type="module" src="/cafe.js" data-implicit="/cafe.js" data-code="/cafe-code.js"></script>
          <script type="text/plain" id="lazy-more" src="/more.js" data-page="/more.html"></script>
        </head>
        <body>
          <!-- href="/not-there.svg" -->
          <a href="#menu">Menu</a> <a href="https://example.com/">Elsewhere</a> <a href="/">Home</a>
          <svg><use href="/pictures.svg#cup"></use></svg>
          <img src='img/shop.png' srcset="/img/shop.png 1x, img/shop@2x.png 2x" alt="">
        </body>
      </html>
      """;

  private final Map<String, byte[]> page = new TreeMap<>();
  private final Map<String, byte[]> client = new TreeMap<>();

  SiteFixture() {
    with("index.html", INDEX);
    with("favicon.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
    with("pictures.svg", "<svg><symbol id=\"cup\"/><use href=\"#cup\"/></svg>");
    with(
        "cafe.css",
        "/* url(no.png) */ @import \"print.css\"; a { background: url('img/shop.png') }");
    with("print.css", "p::before { content: 'url(no.png)' } b { cursor: url( img/shop.png ) }");
    with("img/shop.png", "one");
    with("img/shop@2x.png", "two");
    with("cafe.webmanifest", "{\"icons\": [{\"src\": \"/favicon.svg\"}]}");
    with("robots.txt", "User-agent: *\n");
    with(".well-known/security.txt", "Contact: mailto:frank@cafe.example\n");
    with("more.html", "<p><img src=\"/img/shop.png\" alt=\"\">");
    client.put("cafe.js", bytes("console.log(1)"));
    client.put("cafe-code.js", bytes("console.log(2)"));
    client.put("more.js", bytes("console.log(3)"));
  }

  SiteFixture with(String path, String text) {
    page.put(path, bytes(text));
    return this;
  }

  SiteFixture replacing(String path, String old, String text) {
    return with(path, text(page, path).replace(old, text));
  }

  SiteFixture without(String path) {
    page.remove(path);
    return this;
  }

  SiteFixture withClient(String text) {
    client.put("cafe.js", bytes(text));
    return this;
  }

  SiteFixture withoutClient() {
    client.clear();
    return this;
  }

  SiteFiles assemble() {
    return assemble(CafeJson.complete().read());
  }

  SiteFiles assemble(SiteConfig config) {
    return SiteAssembly.assemble(SiteFiles.of(page), SiteFiles.of(client), config);
  }

  static String text(SiteFiles site, String path) {
    return text(site.byPath(), path);
  }

  private static String text(Map<String, byte[]> files, String path) {
    return new String(files.getOrDefault(path, new byte[0]), StandardCharsets.UTF_8);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
