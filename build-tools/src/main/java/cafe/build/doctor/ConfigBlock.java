package cafe.build.doctor;

import java.util.List;
import java.util.regex.Pattern;

/** The configuration that a page carries: {@code <script type=... id="cafe-config">}. */
public final class ConfigBlock {
  private static final Pattern BLOCK =
      Pattern.compile(
          "<script\\b(?=[^>]*\\sid=[\"']?cafe-config[\"'\\s>])[^>]*>(?<json>.*?)</script\\s*>",
          Pattern.DOTALL | Pattern.CASE_INSENSITIVE);

  private ConfigBlock() {}

  /** The contents of every such element; one in a good page. */
  public static List<String> allIn(String html) {
    return BLOCK.matcher(html).results().map(block -> block.group(1)).toList();
  }
}
