package dev.gongbu.deck.format;

/** Texts without the differences that only their gaps make. */
public final class OneLine {

    private OneLine() {}

    /** The words of a text with one space between two of them, whatever white space or control characters stood there. */
    public static String of(String text) {
        StringBuilder line = new StringBuilder(text.length());
        boolean gap = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c)) {
                gap = true;
                continue;
            }
            if (gap && !line.isEmpty()) {
                line.append(' ');
            }
            gap = false;
            line.append(c);
        }
        return line.toString();
    }
}
