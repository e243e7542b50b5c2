package cafe.build.deploy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** The manifest as it lies in the bucket: JSON, compressed. */
final class ManifestJson {
  private static final long FORMAT = 1;
  private static final Headers HEADERS = new Headers("application/gzip", "no-store", "");

  private ManifestJson() {}

  static SiteObject write(Manifest manifest) {
    Map<String, Object> document = new LinkedHashMap<>();
    document.put("format", FORMAT);
    document.put("release", manifest.release());
    document.put("pending", manifest.pending());
    manifest.lock().ifPresent(lock -> document.put("lock", lock(lock)));
    document.put("files", StoredJson.write(manifest.files()));
    document.put("intended", StoredJson.write(manifest.intended()));
    document.put("releases", manifest.releases().stream().map(ManifestJson::release).toList());
    document.put("contents", manifest.contents());
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      PlainJson.write(document, gzip);
    } catch (IOException impossible) {
      throw new UncheckedIOException("Writing to memory failed", impossible);
    }
    byte[] content = bytes.toByteArray();
    return new SiteObject(Manifest.KEY, content, Digest.sha256(content), HEADERS);
  }

  private static Map<String, Object> lock(Lock lock) {
    LockOwner owner = lock.owner();
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("user", owner.user());
    json.put("host", owner.host());
    json.put("pid", owner.pid());
    json.put("run", owner.run());
    json.put("untilMillis", lock.untilMillis());
    return json;
  }

  private static Map<String, Object> release(Release release) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("number", release.number());
    json.put("createdAtMillis", release.createdAtMillis());
    json.put("files", StoredJson.write(release.files()));
    return json;
  }

  /**
   * Reads it back.
   *
   * @throws DeployException if it is not one, or one of another version of these tools
   */
  static Manifest read(byte[] bytes) {
    try (GZIPInputStream gzip = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
      Fields document = Fields.of(PlainJson.read(gzip));
      long format = document.number("format");
      if (format != FORMAT) {
        throw new DeployException(
            "The bucket's manifest "
                + Manifest.KEY
                + " has the format "
                + format
                + ", these tools know "
                + FORMAT
                + "; deploy with the version that wrote it.");
      }
      return manifest(document);
    } catch (IOException | IllegalArgumentException broken) {
      throw new DeployException(
          "The bucket's manifest "
              + Manifest.KEY
              + " cannot be read; bring back an earlier version of that object, or delete it and"
              + " deploy with -Dcafe.adopt=true, which sends every file again.",
          broken);
    }
  }

  private static Manifest manifest(Fields document) {
    List<Release> releases = new ArrayList<>();
    for (Fields release : document.objects("releases")) {
      Map<String, Stored> files = StoredJson.read(release.object("files"));
      int number = (int) release.number("number");
      releases.add(new Release(number, release.number("createdAtMillis"), files));
    }
    return new Manifest(
        (int) document.number("release"),
        StoredJson.read(document.object("files")),
        StoredJson.read(document.object("intended")),
        document.texts("pending"),
        releases,
        document.object("contents").texts(),
        document.optional("lock").map(ManifestJson::lock));
  }

  private static Lock lock(Fields json) {
    LockOwner owner =
        new LockOwner(json.text("user"), json.text("host"), json.number("pid"), json.text("run"));
    return new Lock(owner, json.number("untilMillis"));
  }
}
