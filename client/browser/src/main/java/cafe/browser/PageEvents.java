package cafe.browser;

import jsinterop.annotations.JsFunction;
import jsinterop.annotations.JsMethod;
import jsinterop.base.JsPropertyMap;

/**
 * What the scripts of the page tell each other: events on the document, whose details are plain
 * objects. Each script is compiled by itself, so nothing else has the same name in two of them.
 */
public final class PageEvents {
  /**
   * Main to all: {@code name}, {@code subject}, {@code groups} joined by spaces, {@code owner}.
   * Told when a session begins, when what it shows has changed, and to each part right after it was
   * loaded; so a part may hear it again. No detail: it ended.
   */
  public static final String SESSION = "cafe:session";

  /**
   * Part to main: {@code method}, {@code url}, {@code contentType}, {@code body}, {@code waiting}
   * (a {@link Waiting}), {@code answer} (an {@link Answer}). Main sends it to the API with the
   * session's token, which parts never see. Never answered if the session ends before.
   */
  public static final String REQUEST = "cafe:request";

  /** Part to main: {@code sentence}; the API no longer accepts the session. */
  public static final String EXPIRED = "cafe:expired";

  /**
   * Main to all: {@code list}, the id of a list of the menu of which more is shown. Each pastry
   * says its id as {@code data-id}.
   */
  public static final String MENU = "cafe:menu";

  /** Main to returned.js: {@code callback}, encoded; check it. */
  public static final String RETURNED = "cafe:returned";

  /**
   * returned.js to main: either {@code session}, as it is stored, or {@code code} and {@code
   * sentence} of the failure.
   */
  public static final String CHECKED = "cafe:checked";

  /** Main to sign-in.js: open the dialog. */
  public static final String SIGN_IN = "cafe:sign-in";

  /**
   * sign-in.js to main: {@code idToken}, {@code accessToken}, {@code refreshToken}, and what time
   * it was when they came: {@code serverMillis}, {@code localMillis}.
   */
  public static final String TOKENS = "cafe:tokens";

  /** Main to account.js: {@code accessToken}; open the dialog. */
  public static final String ACCOUNT = "cafe:account";

  /** Part to main: the session was ended at Cognito. */
  public static final String SIGNED_OUT = "cafe:signed-out";

  /** Part to main: the markup of {@code part} did not load; it may be asked for again. */
  public static final String MISSING = "cafe:missing";

  /** Hears of an event; the detail is null if there is none. */
  @JsFunction
  public interface Listener {
    /** It happened. */
    void hear(JsPropertyMap<Object> detail);
  }

  /** Hears a sentence before each wait. */
  @JsFunction
  public interface Waiting {
    /** The page waits, and this is why. */
    void accept(String sentence);
  }

  /** Hears an answer of the API. */
  @JsFunction
  public interface Answer {
    /** As in HttpResponse: below 200 there was none. */
    void accept(int status, String body);
  }

  private PageEvents() {}

  /** Tells all who listen, at once: PageEvents.native.js. */
  @JsMethod
  public static native void tell(String name, JsPropertyMap<Object> detail);

  /** Listens from now on. */
  @JsMethod
  public static native void on(String name, Listener listener);
}
