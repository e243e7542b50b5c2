package cafe.local.template;

import java.util.Map;

/**
 * The CloudFront distribution of the template.
 *
 * @param rootObject the path that answers for {@code /}
 * @param errorStatus the status for a file that is not there
 * @param errorPage the path of the page for a file that is not there
 * @param headers the headers of each response
 */
public record SiteResource(
    String rootObject, int errorStatus, String errorPage, Map<String, String> headers) {}
