package org.unionregistry.embedded;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Chooses the port. A server whose application was killed keeps running on its data, and is the one to talk to;
 * otherwise the preferred port is taken, or any free one when somebody else sits there.
 */
record EmbeddedPort(Path data, int preferred) {

    private static final int PROCESS_LINE = 0;
    private static final int PORT_LINE = 3;

    int choose() throws IOException {
        Optional<Integer> survivor = survivor();
        if (survivor.isPresent()) {
            return survivor.get();
        }
        return isFree(preferred) ? preferred : 0;
    }

    private Optional<Integer> survivor() throws IOException {
        Path file = data.resolve("postmaster.pid");
        if (Files.notExists(file)) {
            return Optional.empty();
        }
        List<String> lines = Files.readAllLines(file);
        if (lines.size() <= PORT_LINE || !isAlive(lines.get(PROCESS_LINE))) {
            return Optional.empty();
        }
        return Optional.of(Integer.parseInt(lines.get(PORT_LINE).strip())).filter(EmbeddedPort::answers);
    }

    private static boolean isAlive(String process) {
        return ProcessHandle.of(Long.parseLong(process.strip())).isPresent();
    }

    private static boolean answers(int port) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 500);
            return true;
        } catch (IOException nobodyThere) {
            return false;
        }
    }

    private static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.isBound();
        } catch (IOException taken) {
            return false;
        }
    }
}
