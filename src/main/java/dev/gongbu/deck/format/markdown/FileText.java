package dev.gongbu.deck.format.markdown;

import dev.gongbu.deck.format.Limits;
import dev.gongbu.deck.format.problems.ProblemCode;
import dev.gongbu.deck.format.problems.Report;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes lines of a file's bytes. */
final class FileText {
    private static final String BOM = "\uFEFF";

    private FileText() {}

    /**
     * The lines without their ends, whichever they were, and without a byte order mark; null when the file is too large,
     * isn't text in UTF-8, or has a block of lines without a gap that no author writes.
     */
    static @Nullable List<String> lines(byte[] file, Report report) {
        if (file.length > Limits.FILE_BYTES) {
            report.add(1, ProblemCode.FILE_TOO_LARGE, Long.toString(Limits.megabytes(Limits.FILE_BYTES)));
            return null;
        }
        ByteBuffer bytes = ByteBuffer.wrap(file);
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
            int zero = text.indexOf('\0');
            return zero < 0 ? checked(split(withoutMark(text)), report) : notText(text.substring(0, zero), report);
        } catch (CharacterCodingException notUtf8) {
            return notText(new String(file, 0, bytes.position(), StandardCharsets.UTF_8), report);
        }
    }

    private static String withoutMark(String text) {
        return text.startsWith(BOM) ? text.substring(1) : text;
    }

    private static @Nullable List<String> notText(String before, Report report) {
        report.add(split(before + "x").size(), ProblemCode.NOT_UTF8);
        return null;
    }

    private static List<String> split(String text) {
        String plain = text.replace("\r\n", "\n").replace('\r', '\n');
        List<String> lines = new ArrayList<>(Lines.of(plain));
        if (lines.size() > 1 && lines.get(lines.size() - 1).isEmpty()) {
            lines.remove(lines.size() - 1);
        }
        return lines;
    }

    private static @Nullable List<String> checked(List<String> lines, Report report) {
        int together = 0;
        for (int i = 0; i < lines.size(); i++) {
            together = Lines.blank(lines.get(i)) ? 0 : together + 1;
            if (together > Limits.LINES_TOGETHER) {
                report.add(i + 1, ProblemCode.LINES_WITHOUT_GAP, Integer.toString(Limits.LINES_TOGETHER));
                return null;
            }
        }
        return lines;
    }
}
