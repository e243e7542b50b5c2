package cafe.build.deploy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/** The manifest as it lies in the bucket: JSON, compressed. */
final class ManifestJson {
  private static final int FORMAT = 1;
  private static final Headers HEADERS = new Headers("application/gzip", "no-store", "");
  private static final ObjectMapper JSON =
      JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

  private ManifestJson() {}

  static SiteObject write(Manifest manifest) {
    Document document =
        new Document(
            FORMAT,
            manifest.release(),
            manifest.files(),
            manifest.intended(),
            manifest.pending(),
            manifest.releases(),
            manifest.contents(),
            manifest.lock().orElse(null));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      JSON.writeValue(gzip, document);
    } catch (IOException impossible) {
      throw new UncheckedIOException("Writing to memory failed", impossible);
    }
    byte[] content = bytes.toByteArray();
    return new SiteObject(Manifest.KEY, content, Digest.sha256(content), HEADERS);
  }

  /**
   * Reads it back.
   *
   * @throws DeployException if it is not one, or one of a later version of these tools
   */
  static Manifest read(byte[] bytes) {
    try (GZIPInputStream gzip = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
      Document document = JSON.readValue(gzip, Document.class);
      if (document.format() != FORMAT) {
        throw new DeployException(
            "The bucket's manifest "
                + Manifest.KEY
                + " has the format "
                + document.format()
                + ", these tools know "
                + FORMAT
                + "; deploy with the version that wrote it.");
      }
      return document.manifest();
    } catch (JsonProcessingException | java.util.zip.ZipException broken) {
      throw unreadable(broken);
    } catch (IOException broken) {
      throw unreadable(broken);
    }
  }

  private static DeployException unreadable(IOException broken) {
    return new DeployException(
        "The bucket's manifest "
            + Manifest.KEY
            + " cannot be read; bring back an earlier version of that object, or delete it and "
            + "deploy with -Dcafe.adopt=true, which sends every file again.",
        broken);
  }

  private record Document(
      int format,
      int release,
      Map<String, Stored> files,
      Map<String, Stored> intended,
      List<String> pending,
      List<Release> releases,
      Map<String, String> contents,
      @Nullable Lock lock) {

    Manifest manifest() {
      return new Manifest(
          release, files, intended, pending, releases, contents, Optional.ofNullable(lock));
    }
  }
}
