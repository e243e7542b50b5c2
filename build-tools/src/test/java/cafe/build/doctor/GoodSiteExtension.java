package cafe.build.doctor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives each test a {@link GoodSite} of its own. */
public final class GoodSiteExtension implements ParameterResolver {
  private static final ExtensionContext.Namespace SITES =
      ExtensionContext.Namespace.create(GoodSiteExtension.class);

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == GoodSite.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return context.getStore(SITES).computeIfAbsent("site", key -> new Opened(), Opened.class).site;
  }

  private static final class Opened implements AutoCloseable {
    final Path folder;
    final GoodSite site;

    Opened() {
      try {
        folder = Files.createTempDirectory("good-site");
      } catch (IOException failed) {
        throw new UncheckedIOException(failed);
      }
      site = new GoodSite(folder);
    }

    @Override
    public void close() throws IOException {
      site.close();
      Files.deleteIfExists(site.configFile());
      Files.delete(folder);
    }
  }
}
