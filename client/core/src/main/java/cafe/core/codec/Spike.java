package cafe.core.codec;

public final class Spike {
  private Spike() {}

  public static String hi(String name) {
    return "hi " + name;
  }
}
