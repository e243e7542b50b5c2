package cafe.build.deploy;

import cafe.build.encoding.ContentEncoding;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A site's files as objects of a bucket. */
public final class Site {
  /** A packet carries this much; below it compression saves nothing that anybody notices. */
  private static final int SMALLEST_WORTH_IT_BYTES = 1_000;

  private Site() {}

  /**
   * The objects for the files.
   *
   * @param files content by path
   * @param variants the encodings in which text is stored beside itself, for a CloudFront function
   *     that chooses by Accept-Encoding; none if CloudFront compresses
   */
  public static List<SiteObject> objects(
      Map<String, byte[]> files, List<ContentEncoding> variants) {
    List<Map.Entry<String, byte[]>> entries = new ArrayList<>(files.entrySet());
    return entries.parallelStream()
        .map(file -> SiteObject.of(file.getKey(), file.getValue()))
        .flatMap(object -> withVariants(object, variants))
        .toList();
  }

  private static Stream<SiteObject> withVariants(
      SiteObject object, List<ContentEncoding> variants) {
    boolean worthIt =
        object.bytes().length >= SMALLEST_WORTH_IT_BYTES
            && ContentTypes.isText(object.headers().contentType());
    return worthIt
        ? Stream.concat(Stream.of(object), variants.stream().map(object::encoded))
        : Stream.of(object);
  }
}
