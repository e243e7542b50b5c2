/** QR codes (ISO/IEC 18004), as far as a set-up of one-time codes needs them. */
package cafe.core.qr;
