package cafe.core.testing;

import cafe.core.site.Site;

/** Configurations of the other ways to sign in. */
public final class Ways {
  private Ways() {}

  /** By code, with hints for the hosted UI. */
  public static Site code(String storage) {
    return Sites.value(
        Site.of(
            JacksonJson.read(
                config("code", storage)
                    .replace(
                        "\"ownerGroup\"",
                        "\"prompt\":\"login\",\"identityProvider\":\"Google\",\"ownerGroup\"")),
            "code"));
  }

  /** On the page itself. */
  public static Site inPage(String storage) {
    return Sites.value(Site.of(JacksonJson.read(config("in-page", storage)), "in-page"));
  }

  private static String config(String signIn, String storage) {
    return Sites.CONFIG
        .replace("\"implicit\"", "\"" + signIn + "\"")
        .replace("\"storage\":\"session\"", "\"storage\":\"" + storage + "\"");
  }
}
