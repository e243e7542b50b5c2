package cafe.core.member;

/** Who is signed in, without anything that proves it. */
public final class Member {
  private final String name;
  private final String subject;
  private final String groups;
  private final boolean owner;

  /**
   * Somebody.
   *
   * @param name what to call them
   * @param subject their unchanging id
   * @param groups joined by spaces
   * @param owner whether they may order reports
   */
  public Member(String name, String subject, String groups, boolean owner) {
    this.name = name;
    this.subject = subject;
    this.groups = groups;
    this.owner = owner;
  }

  /** What to call them. */
  public String name() {
    return name;
  }

  /** Their unchanging id. */
  public String subject() {
    return subject;
  }

  /** The groups they are in, joined by spaces. */
  public String groups() {
    return groups;
  }

  /** Whether they may order reports. */
  public boolean isOwner() {
    return owner;
  }

  /** Whether the page would look the same for both. */
  public boolean looksLike(Member other) {
    return (name + "\n" + subject + "\n" + groups)
        .equals(other.name + "\n" + other.subject + "\n" + other.groups);
  }
}
