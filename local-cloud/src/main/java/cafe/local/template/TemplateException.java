package cafe.local.template;

/** Something in the template that the local cloud does not know. */
public final class TemplateException extends RuntimeException {
  private static final long serialVersionUID = 1;

  TemplateException(String where, String problem) {
    super("The template cannot be built here: " + where + ": " + problem);
  }
}
