/** Amazon SNS topics that send e-mail, the SMTP server that takes it, and the inbox to read it. */
@NullMarked
package cafe.local.mail;

import org.jspecify.annotations.NullMarked;
