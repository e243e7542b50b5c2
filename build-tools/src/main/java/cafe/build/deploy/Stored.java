package cafe.build.deploy;

/**
 * What the manifest knows of an object in the bucket.
 *
 * @param sha256 of its content, in hex
 * @param etag that S3 gave it
 * @param headers that it was put with
 * @param firstRelease the number of the first release that has it
 * @param lastRelease the number of the last release that has it
 * @param retiredAtMillis when it left the site; 0 if it is part of it
 */
record Stored(
    String sha256,
    String etag,
    Headers headers,
    int firstRelease,
    int lastRelease,
    long retiredAtMillis) {

  static Stored of(SiteObject object, String etag, int release) {
    return new Stored(object.sha256(), etag, object.headers(), release, release, 0);
  }

  boolean isRetired() {
    return retiredAtMillis != 0;
  }

  boolean isIn(int release) {
    return firstRelease <= release && release <= lastRelease;
  }

  boolean holds(SiteObject object) {
    return sha256.equals(object.sha256()) && headers.equals(object.headers());
  }

  Stored since(int release) {
    return new Stored(sha256, etag, headers, release, lastRelease, retiredAtMillis);
  }

  Stored retiredAt(long millis) {
    return isRetired()
        ? this
        : new Stored(sha256, etag, headers, firstRelease, lastRelease, millis);
  }
}
