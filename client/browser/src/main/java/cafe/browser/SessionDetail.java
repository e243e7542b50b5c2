package cafe.browser;

import cafe.core.member.Member;
import jsinterop.base.Js;
import jsinterop.base.JsPropertyMap;

/** The detail of {@link PageEvents#SESSION}. */
public final class SessionDetail {
  private SessionDetail() {}

  static JsPropertyMap<Object> of(Member member) {
    JsPropertyMap<Object> detail = JsPropertyMap.of();
    detail.set("name", member.name());
    detail.set("subject", member.subject());
    detail.set("groups", member.groups());
    detail.set("owner", member.isOwner());
    return detail;
  }

  /** Who is signed in, as a part reads it. */
  public static Member read(JsPropertyMap<Object> detail) {
    return new Member(
        Js.uncheckedCast(detail.get("name")),
        Js.uncheckedCast(detail.get("subject")),
        Js.uncheckedCast(detail.get("groups")),
        Js.isTruthy(detail.get("owner")));
  }
}
