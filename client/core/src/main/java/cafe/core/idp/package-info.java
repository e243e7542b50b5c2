/** The operations of the Amazon Cognito user pools API that people use for themselves. */
package cafe.core.idp;
