package cafe.local.cognito.pages;

import cafe.local.cognito.oauth.AuthorizationRequest;
import cafe.local.cognito.users.Factor;
import cafe.local.cognito.users.Profile;
import cafe.local.http.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The pages with a form. */
final class GuestPages {
  private static final Template ALERT = Template.load("alert.html");
  private static final Template NOTICE = Template.load("notice.html");
  private static final Template RULE = Template.load("rule.html");
  private static final Template FACTOR = Template.load("factor.html");
  private static final Template NAME = Template.load("name.html");
  private static final Template SIGN_UP_LINK = Template.load("sign-up-link.html");

  private static final Markup INVALID = Markup.ofTemplate(" aria-invalid=\"true\"");
  private static final Markup INVALID_AND_WHY =
      Markup.ofTemplate(" aria-invalid=\"true\" aria-describedby=\"alert\"");

  private GuestPages() {}

  /**
   * What every page with a form is told.
   *
   * @param csrf the hidden field
   * @param alert what went wrong before
   */
  record Sheet(AuthorizationRequest request, String csrf, int status, Optional<String> alert) {}

  /** What a guest has typed so far. */
  record Typed(String username, String name, String email) {}

  static Response signIn(
      Sheet sheet, String username, Optional<String> notice, boolean signUpIsOpen) {
    Map<String, Markup> holes = holes(sheet);
    holes.put("username", Markup.text(username));
    holes.put("destination", Markup.text(FormTarget.of(sheet.request()).shown()));
    holes.put(
        "notice",
        notice.map(text -> NOTICE.fill(Map.of("message", Markup.text(text)))).orElse(Markup.NONE));
    holes.put(
        "signUp", signUpIsOpen ? SIGN_UP_LINK.fill(Map.of("query", query(sheet))) : Markup.NONE);
    return page(sheet, "Sign in", "sign-in.html", holes);
  }

  static Response newPassword(Sheet sheet, Profile profile, List<String> rules) {
    Map<String, Markup> holes = holes(sheet);
    holes.put("username", Markup.text(profile.username()));
    holes.put("rules", rules(rules));
    holes.put("name", profile.name().isEmpty() ? NAME.fill(Map.of()) : Markup.NONE);
    return page(sheet, "Choose a new password", "new-password.html", holes);
  }

  static Response signUp(Sheet sheet, Typed typed, List<String> rules) {
    Map<String, Markup> holes = holes(sheet);
    holes.put("username", Markup.text(typed.username()));
    holes.put("name", Markup.text(typed.name()));
    holes.put("email", Markup.text(typed.email()));
    holes.put("rules", rules(rules));
    return page(sheet, "Sign up", "sign-up.html", holes);
  }

  static Response confirm(Sheet sheet, String username) {
    Map<String, Markup> holes = holes(sheet);
    holes.put("username", Markup.text(username));
    return page(sheet, "Confirm your account", "confirm.html", holes);
  }

  static Response forgot(Sheet sheet, String username) {
    Map<String, Markup> holes = holes(sheet);
    holes.put("username", Markup.text(username));
    return page(sheet, "Forgot your password?", "forgot.html", holes);
  }

  static Response reset(Sheet sheet, String username, List<String> rules) {
    Map<String, Markup> holes = holes(sheet);
    holes.put("username", Markup.text(username));
    holes.put("rules", rules(rules));
    return page(sheet, "Change your password", "reset.html", holes);
  }

  static Response code(Sheet sheet, String asked) {
    Map<String, Markup> holes = holes(sheet);
    holes.put("asked", Markup.text(asked));
    return page(sheet, "Type the code", "code.html", holes);
  }

  static Response choice(Sheet sheet, Set<Factor> factors) {
    Map<String, Markup> holes = holes(sheet);
    holes.put(
        "factors",
        Markup.lines(
            factors.stream()
                .sorted()
                .map(
                    factor ->
                        FACTOR.fill(
                            Map.of(
                                "value", Markup.text(factor.name()),
                                "label", Markup.text(label(factor)))))
                .toList()));
    return page(sheet, "Choose how to get a code", "choice.html", holes);
  }

  static Response appSetUp(Sheet sheet, String secret) {
    Map<String, Markup> holes = holes(sheet);
    holes.put("secret", Markup.text(secret.replaceAll("(.{4})(?=.)", "$1 ")));
    return page(sheet, "Set up an authenticator app", "app-set-up.html", holes);
  }

  private static String label(Factor factor) {
    return switch (factor) {
      case SMS_MFA -> "Text message";
      case SOFTWARE_TOKEN_MFA -> "Authenticator app";
      case EMAIL_OTP -> "E-mail";
    };
  }

  private static Map<String, Markup> holes(Sheet sheet) {
    boolean wrong = sheet.alert().isPresent();
    Map<String, Markup> holes = new HashMap<>();
    holes.put("query", query(sheet));
    holes.put("csrf", Markup.text(sheet.csrf()));
    holes.put(
        "alert",
        sheet
            .alert()
            .map(message -> ALERT.fill(Map.of("message", Markup.text(message))))
            .orElse(Markup.NONE));
    holes.put("invalid", wrong ? INVALID : Markup.NONE);
    holes.put("invalidAndWhy", wrong ? INVALID_AND_WHY : Markup.NONE);
    return holes;
  }

  private static Markup query(Sheet sheet) {
    return Markup.text(sheet.request().parameters().encoded());
  }

  private static Markup rules(List<String> rules) {
    return Markup.lines(
        rules.stream().map(rule -> RULE.fill(Map.of("rule", Markup.text(rule)))).toList());
  }

  private static Response page(
      Sheet sheet, String title, String template, Map<String, Markup> holes) {
    return Pages.page(
        sheet.status(),
        sheet.alert().isPresent() ? "Error: " + title : title,
        Template.load(template).fill(holes),
        FormTarget.of(sheet.request()).source());
  }
}
