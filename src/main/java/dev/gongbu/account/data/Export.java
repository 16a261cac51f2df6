package dev.gongbu.account.data;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import dev.gongbu.account.AccountData;
import dev.gongbu.account.ExportSink;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes everything that an account has as one zip, file by file, without holding it in memory. */
@ApplicationScoped
class Export {

    private final List<AccountData> rooms;
    private final ObjectWriter json;
    private final Clock clock;

    Export(@All List<AccountData> rooms, ObjectMapper json, Clock clock) {
        this.rooms = rooms.stream()
                .sorted(Comparator.comparingInt(AccountData::order))
                .toList();
        this.json = json.writerWithDefaultPrettyPrinter()
                .without(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .without(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        this.clock = clock;
    }

    /** @throws UncheckedIOException if the reader goes away */
    void write(UUID account, OutputStream out) {
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            Files files = new Files(zip);
            rooms.forEach(room -> room.export(account, files));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private final class Files implements ExportSink {

        private final ZipOutputStream zip;

        Files(ZipOutputStream zip) {
            this.zip = zip;
        }

        @Override
        public void json(String path, Object content) {
            add(path, () -> json.writeValue(zip, content));
        }

        @Override
        public void file(String path, byte[] content) {
            add(path, () -> zip.write(content));
        }

        private void add(String path, Writing writing) {
            try {
                ZipEntry entry = new ZipEntry(path);
                entry.setLastModifiedTime(FileTime.from(clock.instant()));
                zip.putNextEntry(entry);
                writing.run();
                zip.closeEntry();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private interface Writing {
        void run() throws IOException;
    }
}
