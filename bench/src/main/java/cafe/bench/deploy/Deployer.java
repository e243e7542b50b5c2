package cafe.bench.deploy;

import cafe.bench.process.Command;
import java.net.URI;

/** Something that brings a site to a bucket. */
interface Deployer {
  /** What the bucket is called. */
  String BUCKET = "site";

  /** Its name. */
  String name();

  /** Makes the bucket like the site. */
  Command sync(SampleSite site, URI endpoint);
}
