package org.tokentriage.ticket.journal;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.tokentriage.ticket.SampleTicket;
import org.tokentriage.ticket.cases.CaseException;
import org.tokentriage.ticket.journal.CaseModel.Act;

/** Another program on the same folder: it works on cases, tells each record that it was promised, and waits to be killed. */
final class CaseProcess implements AutoCloseable {

    static final String TEXT = "Está em branco.";

    /** A case that goes through every state. */
    static final List<Act> COURSE = List.of(
            Act.SAVE,
            Act.READY,
            Act.SENDING,
            Act.UNKNOWN,
            Act.ABSENT,
            Act.SENDING,
            Act.REJECTED,
            Act.SAVE,
            Act.READY,
            Act.SENDING,
            Act.NOT_SENT,
            Act.READY,
            Act.SENDING,
            Act.CONFIRMED);

    private final Process process;
    private final BufferedReader told;

    private CaseProcess(Process process) {
        this.process = process;
        this.told = process.inputReader();
    }

    static CaseProcess start(Path folder) throws IOException {
        return start(folder, "work");
    }

    /** @param task {@code work}, or {@code idle} to be there and touch no case */
    static CaseProcess start(Path folder, String task) throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var classes = System.getProperty("java.class.path");
        return new CaseProcess(new ProcessBuilder(
                        java,
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        classes,
                        CaseProcess.class.getName(),
                        folder.toString(),
                        task)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start());
    }

    /** Waits until it was promised a number of records. */
    void awaitRecords(int records) throws IOException {
        for (int record = 0; record < records; record++) {
            if (told.readLine() == null) {
                throw new IllegalStateException("the other program ended after %d records".formatted(record));
            }
        }
    }

    /** Kills it as {@code kill -9} does. */
    @Override
    public void close() throws IOException {
        process.destroyForcibly().onExit().join();
        told.close();
    }

    /** {@return the case as it is after the first acts} */
    static CaseModel after(int acts) {
        var model = CaseModel.begun(TEXT);
        for (var act : COURSE.subList(0, acts)) {
            model = model.after(act, TEXT).orElseThrow();
        }
        return model;
    }

    /** Begins case after case, if it is told to work, and does with each one act more than with the one before. */
    public static void main(String[] arguments) throws CaseException, IOException {
        var journal = CaseJournal.open(Path.of(arguments[0]), StoragePolicy.FORM, new TickingClock());
        if (arguments[1].equals("work")) {
            work(journal);
        }
        System.out.println("idle");
        System.in.read();
    }

    private static void work(CaseJournal journal) throws CaseException {
        for (int acts = 0; acts <= COURSE.size(); acts++) {
            var opened = journal.begin(SampleTicket.draft(SampleTicket.key(acts), TEXT));
            System.out.println("begun");
            for (var act : COURSE.subList(0, acts)) {
                act.on(opened, TEXT);
                System.out.println(act);
            }
        }
    }
}
