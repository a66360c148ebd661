import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * Writes jars again without compressing what is in them: {@code java Plain.java JAR...}. A file that is given out compresses them all together,
 * to half of what they took, and the program has nothing to inflate while it starts.
 */
final class Plain {

    public static void main(String[] jars) throws IOException {
        for (var jar : jars) {
            var made = Path.of(jar + ".plain");
            write(Path.of(jar), made);
            Files.move(made, Path.of(jar), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void write(Path jar, Path made) throws IOException {
        try (var from = new ZipFile(jar.toFile());
                var to = new ZipOutputStream(Files.newOutputStream(made))) {
            to.setMethod(ZipOutputStream.STORED);
            for (var entry : Collections.list(from.entries())) {
                to.putNextEntry(plain(entry));
                try (var content = from.getInputStream(entry)) {
                    content.transferTo(to);
                }
            }
        }
    }

    private static ZipEntry plain(ZipEntry entry) {
        var plain = new ZipEntry(entry.getName());
        plain.setTime(entry.getTime());
        plain.setSize(entry.getSize());
        plain.setCrc(entry.getCrc());
        return plain;
    }
}
