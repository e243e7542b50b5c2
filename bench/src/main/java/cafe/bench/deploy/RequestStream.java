package cafe.bench.deploy;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicLong;

/** The requests of one connection, one after the other: RFC 9112. */
final class RequestStream {
  private static final int BUFFER = 1 << 16;

  private final InputStream in;
  private final OutputStream out;
  private final AtomicLong bytes;
  private final Runnable atEachRequest;

  RequestStream(InputStream in, OutputStream out, AtomicLong bytes, Runnable atEachRequest) {
    this.in = new BufferedInputStream(in, BUFFER);
    this.out = new BufferedOutputStream(out, BUFFER);
    this.bytes = bytes;
    this.atEachRequest = atEachRequest;
  }

  /** Passes them on until the client hangs up. */
  void pass() throws IOException {
    String first = line();
    while (!first.isEmpty()) {
      atEachRequest.run();
      body(head(first));
      out.flush();
      first = line();
    }
  }

  /** Passes the head on, and says how long the body is; -1 for one in chunks. */
  private long head(String first) throws IOException {
    long length = 0;
    String line = first;
    while (!line.equals("\r\n")) {
      write(line);
      String name = line.substring(0, Math.max(0, line.indexOf(':'))).trim();
      String value = line.substring(line.indexOf(':') + 1).trim();
      if (name.equalsIgnoreCase("content-length")) {
        length = Long.parseLong(value);
      } else if (name.equalsIgnoreCase("transfer-encoding")) {
        length = -1;
      }
      line = line();
    }
    write(line);
    // A client that expects 100 (Continue) sends no body before the server has seen the head.
    out.flush();
    return length;
  }

  private void body(long length) throws IOException {
    if (length >= 0) {
      copy(length);
      return;
    }
    long chunk;
    do {
      String size = line();
      write(size);
      chunk = Long.parseLong(size.split("[;\r]", -1)[0].trim(), 16);
      copy(chunk);
      if (chunk > 0) {
        write(line());
      }
    } while (chunk > 0);
    String trailer;
    do {
      trailer = line();
      write(trailer);
    } while (!trailer.equals("\r\n"));
  }

  private void copy(long length) throws IOException {
    byte[] buffer = new byte[BUFFER];
    long left = length;
    while (left > 0) {
      int read = in.read(buffer, 0, (int) Math.min(buffer.length, left));
      if (read < 0) {
        throw new EOFException("the client hung up in the middle of a body");
      }
      out.write(buffer, 0, read);
      bytes.addAndGet(read);
      left -= read;
    }
  }

  private void write(String line) throws IOException {
    byte[] encoded = line.getBytes(StandardCharsets.ISO_8859_1);
    out.write(encoded);
    bytes.addAndGet(encoded.length);
  }

  /** With its end; empty when the client has hung up. */
  private String line() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    int next = in.read();
    while (next >= 0) {
      line.write(next);
      if (next == '\n') {
        return line.toString(StandardCharsets.ISO_8859_1);
      }
      next = in.read();
    }
    return "";
  }
}
