package org.chorus.bundle;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;

/**
 * Stands between a browser and the server, and keeps every byte that the browser sends.
 */
final class Wire implements AutoCloseable {

	private final ServerSocket ear = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());

	private final ByteArrayOutputStream sent = new ByteArrayOutputStream();

	private final int to;

	Wire(int to) throws IOException {
		this.to = to;
		Thread.ofVirtual().start(this::listen);
	}

	int port() {
		return this.ear.getLocalPort();
	}

	byte[] sent() {
		synchronized (this.sent) {
			return this.sent.toByteArray();
		}
	}

	private void listen() {
		try {
			while (true) {
				Socket browser = this.ear.accept();
				Socket server = new Socket(InetAddress.getLoopbackAddress(), this.to);
				Thread.ofVirtual().start(() -> pass(browser, server, true));
				Thread.ofVirtual().start(() -> pass(server, browser, false));
			}
		}
		catch (IOException ex) {
			// closed
		}
	}

	private void pass(Socket from, Socket into, boolean keep) {
		try (from; into; InputStream in = from.getInputStream(); OutputStream out = into.getOutputStream()) {
			byte[] bytes = new byte[1 << 16];
			for (int read = in.read(bytes); read >= 0; read = in.read(bytes)) {
				if (keep) {
					synchronized (this.sent) {
						this.sent.write(bytes, 0, read);
					}
				}
				out.write(bytes, 0, read);
				out.flush();
			}
		}
		catch (IOException ex) {
			// one side has closed
		}
	}

	@Override
	public void close() throws IOException {
		this.ear.close();
	}

}
