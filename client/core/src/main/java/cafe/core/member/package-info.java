/** Who is signed in, as every part of the page may know it. */
package cafe.core.member;
