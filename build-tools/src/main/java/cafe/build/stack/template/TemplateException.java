package cafe.build.stack.template;

/** A template that cannot be read or completed. The message says what was found and what to do. */
public final class TemplateException extends RuntimeException {
  private static final long serialVersionUID = 1;

  TemplateException(String message) {
    super(message);
  }

  TemplateException(String message, Throwable cause) {
    super(message, cause);
  }
}
