package cafe.local.site;

import cafe.build.config.SiteConfig;
import cafe.local.http.Handler;
import cafe.local.http.Request;
import cafe.local.http.Response;
import cafe.local.template.SiteResource;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;

/** The site as its guests see it. */
public final class Site implements Handler {
  /** CloudFront compresses files of 1,000 bytes and more: "Serving compressed files". */
  private static final int COMPRESSED_FROM_BYTES = 1000;

  private final SiteFolder folder;
  private final SiteResource resource;

  /**
   * A site.
   *
   * @param folder the folder {@code dist/}; it may be built, or built again, later
   * @param config what its pages are told
   * @param resource what the template says of the distribution
   */
  public Site(Path folder, SiteConfig config, SiteResource resource) {
    this.folder = new SiteFolder(folder, config);
    this.resource = resource;
  }

  @Override
  public Response handle(Request request) throws IOException {
    return withHeaders(answer(request));
  }

  /** An answer that has the site's headers but not its files. */
  public Response refusal(int status) {
    String text = "The site answers " + status + ".\n";
    return withHeaders(Response.text(status, "text/plain; charset=utf-8", text));
  }

  private Response answer(Request request) throws IOException {
    if (!request.method().equals("GET") && !request.method().equals("HEAD")) {
      return Response.text(
          403, "text/plain; charset=utf-8", "This site does not allow " + request.method() + ".\n");
    }
    String path = request.path().equals("/") ? resource.rootObject() : request.path();
    Optional<SiteFile> file = folder.file(path);
    return file.isPresent() ? file(request, path, file.get()) : missing(request);
  }

  private Response missing(Request request) throws IOException {
    Optional<SiteFile> page = folder.file(resource.errorPage());
    if (page.isEmpty()) {
      return Response.text(
          404,
          "text/plain; charset=utf-8",
          "There is no such file, and no page to say so. Build the site: mvn package\n");
    }
    Response response = file(request, resource.errorPage(), page.get());
    return response.status() == 304
        ? response
        : new Response(resource.errorStatus(), response.headers(), response.body());
  }

  private Response file(Request request, String path, SiteFile file) throws IOException {
    Response response =
        new Response(200, Map.of(), file.body())
            .with("Content-Type", file.contentType())
            .with("Cache-Control", file.cacheControl());
    boolean compressible =
        MediaTypes.isCompressible(file.contentType())
            && file.body().length >= COMPRESSED_FROM_BYTES;
    if (compressible) {
      response = response.with("Vary", "Accept-Encoding");
    }
    if (isKnown(request, file.etag())) {
      return new Response(304, response.with("ETag", file.etag()).headers(), new byte[0]);
    }
    return compressible
        ? encoded(request, path, file, response)
        : response.with("ETag", file.etag());
  }

  /** CloudFront prefers brotli, which it takes from the build; gzip it makes itself if need be. */
  private Response encoded(Request request, String path, SiteFile file, Response plain)
      throws IOException {
    Optional<byte[]> brotli =
        accepts(request, "br") ? folder.compressed(path, ".br") : Optional.empty();
    if (brotli.isPresent()) {
      return encoded(plain, file, "br", brotli.get());
    }
    if (!accepts(request, "gzip")) {
      return plain.with("ETag", file.etag());
    }
    Optional<byte[]> gzip = folder.compressed(path, ".gz");
    return encoded(plain, file, "gzip", gzip.isPresent() ? gzip.get() : gzip(file.body()));
  }

  /** The ETag of another encoding is a weak one: RFC 9110 section 8.8.1. */
  private static Response encoded(Response plain, SiteFile file, String encoding, byte[] body) {
    return new Response(plain.status(), plain.headers(), body)
        .with("Content-Encoding", encoding)
        .with("ETag", "W/" + file.etag());
  }

  private static boolean accepts(Request request, String encoding) {
    String accepted = request.header("Accept-Encoding").orElse("");
    return Arrays.stream(accepted.split(",", -1))
        .map(String::strip)
        .anyMatch(
            offer ->
                offer.equals(encoding)
                    || (offer.startsWith(encoding + ";") && !offer.matches(".*q=0(\\.0*)?$")));
  }

  private static boolean isKnown(Request request, String etag) {
    String known = request.header("If-None-Match").orElse("");
    return List.of(known.split("\\s*,\\s*", -1)).stream()
        .map(tag -> tag.startsWith("W/") ? tag.substring(2) : tag)
        .anyMatch(etag::equals);
  }

  private static byte[] gzip(byte[] body) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write(body);
    }
    return bytes.toByteArray();
  }

  private Response withHeaders(Response response) {
    Response more = response;
    for (Map.Entry<String, String> header : resource.headers().entrySet()) {
      more = more.with(header.getKey(), header.getValue());
    }
    return more;
  }
}
