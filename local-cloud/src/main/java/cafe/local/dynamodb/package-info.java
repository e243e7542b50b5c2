/** Amazon DynamoDB: dynalite in a child process, with the tables of the template. */
@NullMarked
package cafe.local.dynamodb;

import org.jspecify.annotations.NullMarked;
