package cafe.build.doctor.site;

import cafe.build.config.ConfigException;
import cafe.build.config.SiteConfigReader;
import cafe.build.doctor.Check;
import cafe.build.doctor.ConfigBlock;
import cafe.build.doctor.Finding;
import cafe.build.doctor.Visit;
import java.util.List;

/** The page carries one configuration, and it is a good one. */
public final class PageConfigCheck implements Check {
  private static final String EXPECTED = "one good configuration in the page's cafe-config element";
  private static final String NEXT = "Build the site with a good cafe.json, and deploy it again.";

  @Override
  public String name() {
    return "page's configuration";
  }

  @Override
  public Finding examine(Visit visit) {
    List<String> blocks = ConfigBlock.allIn(visit.page().body());
    if (blocks.size() != 1) {
      String found = blocks.size() + " elements with the id cafe-config";
      return Finding.wrong(found, EXPECTED, NEXT);
    }
    try {
      String signIn = SiteConfigReader.read("the page", blocks.get(0)).signIn();
      return Finding.ok("complete; sign-in is " + signIn);
    } catch (ConfigException wrong) {
      return Finding.wrong(String.valueOf(wrong.getMessage()), EXPECTED, NEXT);
    }
  }
}
