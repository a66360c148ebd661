package org.tokentriage.testing;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.time.Duration;

/**
 * A card in the virtual reader, for as long as it is not pulled. It speaks the protocol of vpcd: two bytes of length, then a command;
 * a command of one byte is for the reader (0 off, 1 on, 2 reset, 4 what is the ATR).
 */
public final class VirtualCard implements AutoCloseable {

    private static final int ASK_ATR = 4;

    private final Socket socket;
    private final Chip chip;
    private final Duration perCommand;

    private VirtualCard(Socket socket, Chip chip, Duration perCommand) {
        this.socket = socket;
        this.chip = chip;
        this.perCommand = perCommand;
    }

    /** @param perCommand how long the card thinks over each command */
    static VirtualCard in(int port, Chip chip, Duration perCommand) {
        try {
            var socket = new Socket(InetAddress.getLoopbackAddress(), port);
            socket.setTcpNoDelay(true);
            var card = new VirtualCard(socket, chip, perCommand);
            Thread.ofPlatform().daemon().name("virtual-card").start(card::serve);
            return card;
        } catch (IOException refused) {
            throw new UncheckedIOException("no virtual reader takes a card", refused);
        }
    }

    private void serve() {
        try {
            var in = new DataInputStream(socket.getInputStream());
            var out = new DataOutputStream(socket.getOutputStream());
            while (true) {
                var command = in.readNBytes(in.readUnsignedShort());
                if (command.length > 1) {
                    Thread.sleep(perCommand);
                    answer(out, chip.answer(command));
                } else if (command[0] == ASK_ATR) {
                    answer(out, chip.atr());
                }
            }
        } catch (IOException pulled) {
            // The end of every card.
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static void answer(DataOutputStream out, byte[] answer) throws IOException {
        var framed = new byte[answer.length + 2];
        framed[0] = (byte) (answer.length >> 8);
        framed[1] = (byte) answer.length;
        System.arraycopy(answer, 0, framed, 2, answer.length);
        out.write(framed);
        out.flush();
    }

    /** Takes the card out. */
    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
