/** The Secure Remote Password protocol (RFC 5054, SRP-6a), as Amazon Cognito uses it. */
package cafe.core.srp;
