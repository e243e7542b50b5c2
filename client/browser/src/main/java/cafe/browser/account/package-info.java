/** account.js: the own account, loaded when somebody who is signed in asks for it. */
package cafe.browser.account;
